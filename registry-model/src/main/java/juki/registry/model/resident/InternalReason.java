package juki.registry.model.resident;

import java.util.List;
import java.util.Optional;

/**
 * Internal reason (内部の異動事由, naibu no idō jiyū): one of the finer reasons that systems use beside those of the standard,
 * mapped to the standard's.
 *
 * <p>The standard allows finer reasons as long as each can be mapped to its own. The names of {@link #TABLE} are those seen in
 * products; the mapping is our reading. A reason mapped to two tables has an entry for each (帰化: 24 on the foreign record, 04
 * on the Japanese one), or one or the other by what was undone (転出取消: 09 after the removal, 59 while it was planned); one
 * mapped to two of one table is told apart by what was filed (未届転入: 01 if notified at last, 06 ex officio). 転入通知受理 only
 * fills items of the removed record, and 表示順変更 is managed data: the standard has no reason for either. Source: standard
 * specification 1.2.2.
 *
 * @param wording the Japanese term
 * @param standard the reasons of the standard to which it is mapped; none where the standard has none
 */
public record InternalReason(String wording, List<ChangeReason> standard) {

    /** The internal reasons known from products, those of entries first. */
    public static final List<InternalReason> TABLE = List.of(
            new InternalReason("特例転入", List.of(ChangeReason.DOMESTIC_MOVE_IN)),
            new InternalReason("再転入", List.of(ChangeReason.DOMESTIC_MOVE_IN, ChangeReason.MOVE_IN_FROM_ABROAD)),
            new InternalReason("未届転入", List.of(ChangeReason.DOMESTIC_MOVE_IN, ChangeReason.EX_OFFICIO_ENTRY)),
            new InternalReason("第30条の46届出", List.of(ChangeReason.MOVE_IN_FROM_ABROAD)),
            new InternalReason("第30条の47届出", List.of(ChangeReason.MOVE_IN_FROM_ABROAD)),
            new InternalReason("附則第5条届出", List.of(ChangeReason.MOVE_IN_FROM_ABROAD)),
            new InternalReason("住所設定", List.of(ChangeReason.EX_OFFICIO_ENTRY)),
            new InternalReason("職権回復", List.of(ChangeReason.REMOVAL_CANCELLED, ChangeReason.EX_OFFICIO_ENTRY)),
            new InternalReason(
                    "帰化", List.of(ChangeReason.DELETION_ON_NATURALIZATION, ChangeReason.ENTRY_ON_NATURALIZATION)),
            new InternalReason(
                    "国籍取得", List.of(ChangeReason.DELETION_ON_NATURALIZATION, ChangeReason.ENTRY_ON_NATURALIZATION)),
            new InternalReason(
                    "国籍喪失", List.of(ChangeReason.DELETION_ON_NATIONALITY_LOSS, ChangeReason.ENTRY_ON_NATIONALITY_LOSS)),
            new InternalReason(
                    "住民票改製", List.of(ChangeReason.DELETION_ON_RECOMPILATION, ChangeReason.ENTRY_ON_RECOMPILATION)),
            new InternalReason("特例転出", List.of(ChangeReason.DOMESTIC_MOVE_OUT)),
            new InternalReason("失踪", List.of(ChangeReason.EX_OFFICIO_DELETION)),
            new InternalReason("転出取消", List.of(ChangeReason.REMOVAL_CANCELLED, ChangeReason.CORRECTION_CANCELLED)),
            new InternalReason("転入通知受理", List.of()),
            new InternalReason("戸籍照合修正", List.of(ChangeReason.EX_OFFICIO_CORRECTION)),
            new InternalReason("婚姻", List.of(ChangeReason.EX_OFFICIO_CORRECTION)),
            new InternalReason("離婚", List.of(ChangeReason.EX_OFFICIO_CORRECTION)),
            new InternalReason("養子縁組", List.of(ChangeReason.EX_OFFICIO_CORRECTION)),
            new InternalReason("養子離縁", List.of(ChangeReason.EX_OFFICIO_CORRECTION)),
            new InternalReason("転籍", List.of(ChangeReason.EX_OFFICIO_CORRECTION)),
            new InternalReason("分籍", List.of(ChangeReason.EX_OFFICIO_CORRECTION)),
            new InternalReason("入籍", List.of(ChangeReason.EX_OFFICIO_CORRECTION)),
            new InternalReason("認知", List.of(ChangeReason.EX_OFFICIO_CORRECTION)),
            new InternalReason("戸籍その他", List.of(ChangeReason.EX_OFFICIO_CORRECTION)),
            new InternalReason("戸籍届出以外による婚姻", List.of(ChangeReason.EX_OFFICIO_CORRECTION)),
            new InternalReason("住居表示", List.of(ChangeReason.MINOR_CORRECTION)),
            new InternalReason("町名変更", List.of(ChangeReason.MINOR_CORRECTION)),
            new InternalReason("地番変更", List.of(ChangeReason.MINOR_CORRECTION)),
            new InternalReason("世帯構成変更", List.of(ChangeReason.HOUSEHOLD_CHANGE)),
            new InternalReason("表示順変更", List.of()));

    /**
     * An internal reason keeps its own list.
     *
     * @param wording the Japanese term
     * @param standard the reasons of the standard
     */
    public InternalReason {
        standard = List.copyOf(standard);
    }

    /**
     * The internal reason of a name.
     *
     * @param wording the Japanese term, exactly
     * @return the reason, empty if the table has none of that name
     */
    public static Optional<InternalReason> named(String wording) {
        return TABLE.stream().filter(one -> one.wording.equals(wording)).findFirst();
    }

    /**
     * The internal reasons that are mapped to a reason of the standard.
     *
     * @param reason the reason
     * @return the internal reasons, in order
     */
    public static List<InternalReason> of(ChangeReason reason) {
        return TABLE.stream().filter(one -> one.standard.contains(reason)).toList();
    }

    /**
     * The reason of the standard in one of its tables.
     *
     * @param table entry, deletion or correction
     * @return the reason; empty if none of the table is meant, or several that what was filed tells apart
     */
    public Optional<ChangeReason> standard(ChangeReason.Table table) {
        List<ChangeReason> fitting =
                standard.stream().filter(reason -> reason.table() == table).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
