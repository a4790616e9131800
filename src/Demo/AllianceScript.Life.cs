using Buendnisnetz.Alliances;

namespace Buendnisnetz.Demo;

// Pause: "when | reasons | words | notice". Ende: "when | words | sheet of the alliance or name of the partner that carries on".
// Neugründung: "when | words | when it took up its work again".
internal sealed partial class AllianceScript
{
    private readonly List<SettledThing> drafts = [];

    private void WriteLife()
    {
        if (sheet.Head("Ende") is { } end) WriteEnd(new DemoRow(end));
        if (sheet.Head("Neugründung") is { } again) WriteRefounding(new DemoRow(again));
        if (sheet.Head("Pause") is { } pause) scenes.Add((Calendar.Moment(new DemoRow(pause)[0]), at => Rest(new DemoRow(pause), at)));
    }

    private void WriteEnd(DemoRow row)
    {
        var on = FuzzyDate.Parse(row[0]);
        var recorded = new[] { entered.AddHours(1), DemoCalendar.Evening(on.Latest) }.Max();
        scenes.Add((recorded < Calendar.Now ? recorded : Calendar.Now, at => alliance.End(row[1], on, by, at,
            successor: register.Alliances.GetValueOrDefault(row[2]),
            heir: row[2].Length > 0 && !register.Alliances.ContainsKey(row[2]) ? register.Organisation(row[2], at) : null)));
    }

    private void WriteRefounding(DemoRow row)
    {
        scenes.Add((Calendar.Moment(row[0]), at => alliance.Refound(row[1], by, at)));
        if (row.Maybe(2) is { } started) scenes.Add((Calendar.Moment(started), at => alliance.Start(by, at)));
    }

    /// <summary>Everybody who answers now goes on answering; drafts stay in the drawer.</summary>
    private void Rest(DemoRow row, DateTimeOffset at) => alliance.Pause(new PausePlan(
        row[1].Split(' ').Aggregate(LifeReason.None, (all, word) => all | Enum.Parse<LifeReason>(word)), row.Maybe(2),
        FuzzyDate.OfDay(at.BerlinDay), at.BerlinDay.AddYears(1), row.Maybe(3) ?? PausePlan.KindWords,
        [.. alliance.OpenContactPoints.Select(point => (point.Id, point.Audiences))], [], drafts), by, at);
}
