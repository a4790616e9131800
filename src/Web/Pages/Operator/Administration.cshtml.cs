using Buendnisnetz.Accounts;

namespace Buendnisnetz.Web.Pages;

/// <summary>The rooms of the administration, each for those who may enter it, and what waits for the administration.</summary>
[AlsoForDataProtection]
internal sealed class AdministrationModel(Db db, ModuleCatalog catalog, TimeProvider clock, Site site) : HousePage
{
    public IReadOnlyList<MenuItem> Items =>
        [.. catalog.MenuFor(Menu.Administration, Me).Where(item => item.Path != HousePaths.Administration)];

    /// <summary>How far the instance is set up; null for those who do not set it up.</summary>
    public SetupPath? Setup { get; private set; }

    public IReadOnlyList<(string Sentence, string Path, string Link)> Alerts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (!Me.IsAdministrator) return;
        Setup = await SetupPath.Of(db, cancel);
        var missing = (await db.Operator(cancel)).Details.Missing.Count;
        var open = await db.BarrierReports.CountAsync(report => report.AnsweredAt == null, cancel);
        var checkDue = (await db.AccessibilityStatement(cancel)).IsCheckDue(clock.Today);
        Alerts =
        [
            .. If(!site.HasMailServer && !site.IsDemo, "Es ist kein Mailserver eingestellt: Kein Brief verlässt dieses Haus.",
                HousePaths.Condition, "Was hilft"),
            .. If(missing > 0, $"Im Impressum {(missing == 1 ? "fehlt eine Angabe" : $"fehlen {missing} Angaben")}.", HousePaths.Operator,
                "Angaben ergänzen"),
            .. If(open > 0, $"{German.Count(open, "gemeldete Barriere wartet", "gemeldete Barrieren warten")} auf Antwort.",
                HousePaths.Barriers, "Meldungen lesen"),
            .. If(checkDue, "Die Erklärung zur Barrierefreiheit wurde seit über einem Jahr nicht geprüft.", HousePaths.Statement,
                "Erklärung prüfen"),
        ];
    }

    private static (string, string, string)[] If(bool holds, string sentence, string path, string link) =>
        holds ? [(sentence, path, link)] : [];
}
