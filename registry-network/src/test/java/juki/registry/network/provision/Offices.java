package juki.registry.network.provision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import juki.registry.codes.MunicipalityCode;
import juki.registry.model.date.DateSpan;
import juki.registry.network.provision.AuthenticatedOperator.Method;
import juki.registry.network.provision.LegalBasis.Tasks;
import juki.registry.network.provision.TaskRegister.Assignment;
import juki.registry.network.provision.TaskRegister.Registration;

/** Made-up agencies with their tasks and operators (見本の利用機関). */
public final class Offices {

    public static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    public static final LocalDateTime NOW = DAY.atTime(9, 30);
    public static final DateSpan ALWAYS = DateSpan.since(LocalDate.of(2016, 1, 1));

    public static final MunicipalityCode HERE = MunicipalityCode.of("131016");
    public static final MunicipalityCode THERE = MunicipalityCode.of("141003");

    public static final RequestingAgency PENSION = RequestingAgency.stateBody("年金の機関");
    public static final RequestingAgency PASSPORT = RequestingAgency.stateBody("旅券の機関");
    public static final RequestingAgency MAYOR = RequestingAgency.municipality("見本区長", "市町村長", HERE);
    public static final RequestingAgency GOVERNOR =
            RequestingAgency.prefecture("見本都知事", "都道府県知事", MunicipalityCode.of("130001"));
    public static final RequestingAgency NATION = RequestingAgency.nationalBody();

    private Offices() {}

    /** Everybody vouched for by the body until the evening. */
    public static AuthenticatedOperator operator(String id, RequestingAgency agency) {
        return operator(id, agency, NOW);
    }

    public static AuthenticatedOperator operator(String id, RequestingAgency agency, LocalDateTime at) {
        return new AuthenticatedOperator(id, agency.name(), Method.BIOMETRIC, at.minusMinutes(5), at.plusHours(8));
    }

    public static Registration registration(RequestingAgency agency, String task, String... bases) {
        return new Registration(agency.name(), task, Set.copyOf(Arrays.asList(bases)), task + "のため", false, ALWAYS);
    }

    public static Assignment assignment(String operator, RequestingAgency agency, String task) {
        return new Assignment(operator, agency.name(), task, ALWAYS, List.of());
    }

    /** 甲 for pensions, 乙 for passports, 丙 and 丁 at the mayor's, 戊 at the governor's, 己 and 庚 at the national body. */
    public static TaskRegister register() {
        return TaskRegister.of(List.of(
                        new Task("年金", PENSION.title(), Tasks.TABLE_1, "年金の事務", true, ALWAYS),
                        new Task("旅券", PASSPORT.title(), Tasks.TABLE_1, "旅券の事務", false, ALWAYS),
                        new Task("台帳", MAYOR.title(), Tasks.REGISTER_AFFAIRS, "台帳の事務", true, ALWAYS),
                        new Task("福祉", MAYOR.title(), Tasks.TABLE_4, "福祉の事務", true, ALWAYS),
                        new Task("条例", GOVERNOR.title(), Tasks.PREFECTURAL_ORDINANCE, "条例の事務", false, ALWAYS),
                        new Task("同意", GOVERNOR.title(), Tasks.CONSENT, "本人が同意した事務", false, ALWAYS),
                        new Task("開示", GOVERNOR.title(), Tasks.OWN_INFORMATION, "開示等の事務", true, ALWAYS),
                        new Task("開示", NATION.title(), Tasks.OWN_INFORMATION, "開示等の事務", true, ALWAYS),
                        new Task("監査", NATION.title(), Tasks.SAFEGUARD, "安全確保の事務", false, ALWAYS),
                        new Task("確認", NATION.title(), Tasks.ACCURACY, "整合性確認の事務", true, ALWAYS),
                        new Task("認証", NATION.title(), Tasks.SIGNATURE_CERTIFICATION, "認証業務", true, ALWAYS)))
                .with(registration(PENSION, "年金", "30-9"))
                .with(registration(PASSPORT, "旅券", "30-9"))
                .with(registration(MAYOR, "台帳", "30-10-1-4", "30-12-1-4"))
                .with(registration(MAYOR, "福祉", "30-12-1-1"))
                .with(registration(GOVERNOR, "条例", "30-15-1-2"))
                .with(registration(GOVERNOR, "同意", "30-15-1-3"))
                .with(registration(GOVERNOR, "開示", "30-32", "30-35", "個人情報76"))
                .with(registration(NATION, "開示", "30-32", "30-35", "個人情報76"))
                .with(registration(NATION, "監査", "30-24"))
                .with(registration(NATION, "確認", "30-22"))
                .with(registration(NATION, "認証", "30-15-4"))
                .with(assignment("甲", PENSION, "年金"))
                .with(assignment("辛", PENSION, "年金"))
                .with(assignment("乙", PASSPORT, "旅券"))
                .with(assignment("丙", MAYOR, "台帳"))
                .with(assignment("丁", MAYOR, "福祉"))
                .with(assignment("戊", GOVERNOR, "条例"))
                .with(assignment("戊", GOVERNOR, "同意"))
                .with(assignment("戊", GOVERNOR, "開示"))
                .with(assignment("己", NATION, "開示"))
                .with(assignment("庚", NATION, "監査"))
                .with(assignment("庚", NATION, "確認"))
                .with(assignment("庚", NATION, "認証"));
    }
}
