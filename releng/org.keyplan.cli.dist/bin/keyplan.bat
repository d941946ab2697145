@echo off
rem Keyplan's command line; needs Java 17 or newer. KEYPLAN_JAVA_OPTS adds JVM options.
setlocal
for %%i in ("%~dp0..\lib") do set "KEYPLAN_LIB=%%~fi"
set "KEYPLAN_JAVA=java"
if exist "%JAVA_HOME%\bin\java.exe" set "KEYPLAN_JAVA=%JAVA_HOME%\bin\java"
"%KEYPLAN_JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo keyplan: Java is missing. Install Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 4
)
"%KEYPLAN_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -XX:SharedArchiveFile="%KEYPLAN_LIB%\keyplan.jsa" -Xlog:disable -Xlog:all=error:stderr %KEYPLAN_JAVA_OPTS% -jar "%KEYPLAN_LIB%\keyplan.jar" %*
exit /b %ERRORLEVEL%
