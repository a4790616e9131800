using System.Globalization;

namespace Buendnisnetz.Events;

/// <summary>The programmes of the demo, from their sheets: lines as a team would paste them, and what belongs to single items.</summary>
internal sealed class ProgrammeScene(Db db, DateTimeOffset at)
{
    /// <summary>Gives an event of the demo its programme.</summary>
    public void Play(DemoSheet sheet)
    {
        var planned = db.CalendarEvents.Local.Where(one => one.Title == sheet.Must("Veranstaltung"))
            .OrderBy(one => one.BeginsAt).First();
        var programme = new Programme(planned, []);
        programme.Enter(ProgrammeLines.Read(sheet.Text("Ablauf"), planned.FirstDay), null, at);
        foreach (var row in sheet.Rows("Inhalte")) Tell(programme, row);
        foreach (var row in sheet.Rows("Stimmen")) Seat(programme, row);
        foreach (var row in sheet.Rows("Noch einmal")) Repeat(programme, row);
        foreach (var row in sheet.Rows("Entfällt")) Named(programme, row[0]).Drop(row[1], null, at.AddDays(-1));
        db.AddRange(programme.Sessions);
    }

    private void Tell(Programme programme, DemoRow row)
    {
        var item = Named(programme, row[0]);
        item.Describe(item.Profile with
        {
            Lead = row[1],
            Questions = row[2].Replace(" / ", "\n", StringComparison.Ordinal),
            ExampleTitle = row.Maybe(3),
            ExampleAddress = row.Maybe(4),
        }, null, at);
    }

    private void Seat(Programme programme, DemoRow row)
    {
        var who = programme.Sessions.SelectMany(one => one.Speakers).First(one => one.Name == row[0]);
        var item = programme.Sessions.First(one => one.Speakers.Contains(who));
        item.Introduce(who, new(who.Name, who.Function, who.Role, Enum.Parse<Sector>(row[1])), null, at);
    }

    private void Repeat(Programme programme, DemoRow row)
    {
        var item = Named(programme, row[0]);
        programme.Repeat(item, new(item.Day, Time(row[1]), Time(row[2])), row[3], null, at);
    }

    private static Session Named(Programme programme, string title) => programme.Sessions.FirstOrDefault(one => one.Title == title)
        ?? throw new Refusal($"Im Programm fehlt „{title}“.");

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "H:mm", CultureInfo.InvariantCulture);
}
