using Buendnisnetz.Networks;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.ActivityReports;

/// <summary>Two reports of the last year that were sent, one of them corrected, and one that is a draft.</summary>
internal sealed class ReportScene(DemoStage stage, CancellationToken cancel)
{
    /// <summary>What the module brings to the demo.</summary>
    public static DemoScene Scene { get; } = new("Tätigkeitsberichte", (db, cancel) => db.ActivityReports.AnyAsync(cancel),
        (stage, cancel) => new ReportScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        foreach (var row in DemoSheet.Read(typeof(ReportScene).Assembly, "taetigkeitsberichte").Rows("Berichte")) await Tell(row);
    }

    /// <summary>Whose, for whom, how it begins, when it was sent, how it began before a correction, what was corrected.</summary>
    private async Task Tell(DemoRow row)
    {
        var alliance = await stage.Db.Alliances.FindBySlug(row[0], cancel) ?? throw new Refusal($"Das Bündnis „{row[0]}“ fehlt.");
        var now = stage.Calendar.Now;
        var report = stage.Db.ActivityReports.Add(ActivityReport.Begin(alliance, now.BerlinDay.Year - 1, now)).Entity;
        if (row.Maybe(4) is { } before) await Send(report, alliance, before, row, null, 9);
        if (row.Maybe(3) is not null) await Send(report, alliance, row[2], row, row.Maybe(5), 2);
        else report.Write(row[2], new Dictionary<string, string?>(), Enum.Parse<Visibility>(row[1]), null, now);
    }

    private async Task Send(ActivityReport report, Alliance alliance, string opening, DemoRow row, string? correction, int daysAgo)
    {
        var at = stage.Calendar.Moment($"vor {daysAgo} Tagen");
        report.Write(opening, new Dictionary<string, string?>(), Enum.Parse<Visibility>(row[1]), null, at);
        var networks = await stage.Db.ToldBy(alliance.Id).ByName.ToListAsync(cancel);
        stage.Db.Add(report.Send(await stage.Db.LinesOf(report, alliance, at, cancel), networks, correction, null, at));
    }
}
