package org.keyplan.viewpoint.render;

import org.keyplan.viewpoint.scene.NodeId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An influence map of seven people with all kinds of lines, in two languages. */
final class SamplePlan {
    private SamplePlan() {}

    static List<String> names(String language) {
        return language.equals("zh")
                ? List.of("赵磊", "孙宏", "刘芳", "陈伟", "马丽", "工厂运营", "吴敏")
                : List.of(
                        "Zhao Lei",
                        "Sun Hong",
                        "Liu Fang",
                        "Chen Wei",
                        "Ma Li",
                        "Plant operations",
                        "Wu Min");
    }

    static SampleSheet sheet(String language) {
        boolean zh = language.equals("zh");
        List<String> names = names(language);
        SampleSheet sheet = new SampleSheet().wording(words(language)::get);
        double left = 32;
        double right = 632;
        NodeId zhao =
                sheet.person(
                        "c_isNeutral",
                        4,
                        "★ "
                                + names.get(0)
                                + (zh
                                        ? "\n总经理\n● 决策者\t●○○"
                                        : "\nGeneral manager\n● Decision maker\t●○○"),
                        332,
                        32);
        NodeId sun =
                sheet.person(
                        "b_isSupporter",
                        3,
                        names.get(1)
                                + (zh
                                        ? "\n总工程师\n▲ 技术评估\t●●○"
                                        : "\nChief engineer\n▲ Technical\t●●○"),
                        left,
                        192);
        NodeId liu =
                sheet.person(
                        "d_isSceptic",
                        3,
                        names.get(2)
                                + (zh
                                        ? "\n财务总监\n▼ 财务把关\t○○○"
                                        : "\nFinance director\n▼ Finance gate\t○○○"),
                        332,
                        192);
        NodeId chen =
                sheet.person(
                        "e_isOpponent",
                        2,
                        names.get(3)
                                + (zh
                                        ? "\n采购经理\n▼▼ 采购\t●●○"
                                        : "\nPurchasing manager\n▼▼ Purchaser\t●●○"),
                        right,
                        192);
        NodeId ma =
                sheet.person(
                        "a_isChampion",
                        3,
                        names.get(4)
                                + (zh
                                        ? "\n总经理助理\n▲▲ 教练\t●●●"
                                        : "\nAssistant to the GM\n▲▲ Coach\t●●●"),
                        left,
                        352);
        NodeId plant =
                sheet.person(
                        "placeholder",
                        2,
                        names.get(5)
                                + (zh ? "\n（尚不清楚）\n? 用户\t○○○" : "\n(not yet known)\n? User\t○○○"),
                        332,
                        352);
        NodeId wu =
                sheet.person(
                        "c_isNeutral",
                        2,
                        names.get(6) + (zh ? "\n现场经理\n● 用户\t○○○" : "\nSite manager\n● User\t○○○"),
                        right,
                        352);
        for (NodeId report : List.of(sun, liu, chen)) {
            tree(sheet, report, zhao);
        }
        tree(sheet, ma, sun);
        tree(sheet, plant, liu);
        tree(sheet, wu, chen);
        return sheet.line("Conflict", sun, 'E', liu, 'W')
                .line("Influences", chen, 'W', liu, 'E')
                .line("Influences", ma, 'E', liu, 'S', SampleSheet.lineLook("Influences"), "curve")
                .line("Dotted", wu, 'W', plant, 'E')
                .line("Allied", ma, 'E', plant, 'W')
                .line("Trusts", sun, 'E', plant, 'W', SampleSheet.lineLook("Trusts"), "curve");
    }

    private static void tree(SampleSheet sheet, NodeId report, NodeId manager) {
        sheet.line(
                "ReportsTo", report, 'N', manager, 'S', SampleSheet.lineLook("ReportsTo"), "tree");
    }

    static Map<String, String> words(String language) {
        boolean zh = language.equals("zh");
        Map<String, String> words = new HashMap<>();
        String[] both = {
            "Person.title|Attitude|态度",
            "Person.isChampion|▲▲ Champion|▲▲ 拥护者",
            "Person.isSupporter|▲ Supporter|▲ 支持者",
            "Person.isNeutral|● Neutral|● 中立",
            "Person.isSceptic|▼ Sceptic|▼ 怀疑者",
            "Person.isOpponent|▼▼ Opponent|▼▼ 反对者",
            "Person|? Unknown|? 未知",
            "ReportsTo|reports to|汇报给",
            "Dotted|dotted line|虚线汇报",
            "Influences|influences|影响",
            "Trusts|trusts|信任",
            "Allied|allied|同盟",
            "Conflict|conflict|冲突",
            "also.1|border weight = influence 0–5|边框粗细 = 影响力 0–5",
            "also.2|○○○ … ●●● = our coverage: none, brief, multiple, in depth|○○○ … ●●● ="
                    + " 我方覆盖：无、浅、多次、深入",
            "also.3|dashed = not yet known|虚线框 = 人选待定",
            "also.4|★ = top decision maker|★ = 最高决策者"
        };
        for (String line : both) {
            String[] parts = line.split("\\|");
            words.put("legend.Sample." + parts[0], parts[zh ? 2 : 1]);
        }
        return words;
    }
}
