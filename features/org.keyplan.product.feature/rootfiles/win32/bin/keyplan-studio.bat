@echo off
rem Opens the Keyplan studio; needs Java 17 or newer. Plan files given are opened. KEYPLAN_JAVA_OPTS
rem adds JVM options. Options of the studio: -nl zh (language), -data <folder> (where it remembers
rem windows and settings).
setlocal
for %%i in ("%~dp0..") do set "KEYPLAN_HOME=%%~fi"
set "KEYPLAN_JAVA="
if exist "%JAVA_HOME%\bin\javaw.exe" set "KEYPLAN_JAVA=%JAVA_HOME%\bin\"
"%KEYPLAN_JAVA%java" -version >nul 2>nul
if errorlevel 1 (
  set "KEYPLAN_PROBLEM=Java is missing. Install Java 17 or newer, or set JAVA_HOME."
  goto fail
)
set "KEYPLAN_VERSION="
set "KEYPLAN_FILE=%TEMP%\keyplan-java-%RANDOM%.txt"
"%KEYPLAN_JAVA%java" -version 2>"%KEYPLAN_FILE%"
for /f "tokens=3" %%v in ('findstr /c:" version " "%KEYPLAN_FILE%"') do if not defined KEYPLAN_VERSION set "KEYPLAN_VERSION=%%~v"
del "%KEYPLAN_FILE%" 2>nul
if not defined KEYPLAN_VERSION set "KEYPLAN_VERSION=0"
for /f "delims=.-+ tokens=1" %%v in ("%KEYPLAN_VERSION%") do set "KEYPLAN_VERSION=%%v"
if %KEYPLAN_VERSION% LSS 17 (
  set "KEYPLAN_PROBLEM=Java %KEYPLAN_VERSION% is too old. Install Java 17 or newer, or let JAVA_HOME point to one."
  goto fail
)
set "KEYPLAN_LAUNCHER="
for %%f in ("%KEYPLAN_HOME%\plugins\org.eclipse.equinox.launcher_*.jar") do set "KEYPLAN_LAUNCHER=%%~ff"
if not defined KEYPLAN_LAUNCHER (
  set "KEYPLAN_PROBLEM=The installation in %KEYPLAN_HOME% is not complete. Unpack Keyplan anew."
  goto fail
)
start "Keyplan" "%KEYPLAN_JAVA%javaw" -Xms128m -Xmx2g -XX:+UseSerialGC -XX:-UsePerfData -Dfile.encoding=UTF-8 %KEYPLAN_JAVA_OPTS% -jar "%KEYPLAN_LAUNCHER%" -name Keyplan -nosplash %*
exit /b 0

:fail
echo keyplan-studio: %KEYPLAN_PROBLEM% 1>&2
rem Somebody who clicked on an icon gets time to read it.
echo %CMDCMDLINE% | findstr /i /c:" /c " >nul && pause
exit /b 4
