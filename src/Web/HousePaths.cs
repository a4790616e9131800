using Buendnisnetz.Accounts;

namespace Buendnisnetz.Web;

/// <summary>Where the host's own pages lie.</summary>
internal static class HousePaths
{
    public const string Imprint = "/impressum";
    public const string Privacy = "/datenschutz";
    public const string Accessibility = "/barrierefreiheit";
    public const string ReportBarrier = "/barriere-melden";
    public const string BarrierThanks = "/barriere-melden/danke";
    public const string EasyLanguage = "/leichte-sprache";
    public const string SignLanguage = "/gebaerdensprache";
    public const string Help = "/hilfe";
    public const string Administration = AccountPaths.Administration;
    public const string Operator = "/verwaltung/betreiber";
    public const string Statement = "/verwaltung/barrierefreiheit";
    public const string Processing = "/verwaltung/verarbeitungen";
    public const string Barriers = "/verwaltung/barrieren";

    public const string Condition = "/verwaltung/zustand";

    public static string Responsible(string alliancePath) => $"{alliancePath}/verantwortung";

    public static string Barrier(Guid id) => $"{Barriers}/{id}";
}
