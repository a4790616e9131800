using System.Text.RegularExpressions;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Events;

/// <summary>The series and events of the demo, from their sheets: eleven RegioKonferenzen, what carries them on, and what comes.</summary>
internal sealed partial class EventScene(DemoStage stage, CancellationToken cancel)
{
    private readonly DateTimeOffset at = stage.Calendar.Moment("vor 200 Tagen");

    /// <summary>What the module brings to the demo.</summary>
    public static DemoScene Scene { get; } = new("Veranstaltungen", (db, cancel) => db.CalendarEvents.AnyAsync(cancel), (stage, cancel) =>
        new EventScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        var later = await Play(Sheet("strategiekonferenzen"));
        var series = await Play(Sheet("regiokonferenzen"));
        var next = new DemoRow(Sheet("regiokonferenzen").Must("Weiter"));
        series.End(FuzzyDate.Parse(Sheet("regiokonferenzen").Must("Ende")), later, next[1], null, at);
        foreach (var row in Sheet("termine").Rows("Termine")) await Announce(row);
        foreach (var name in new[] { "programm-bodensee", "programm-kongress", "programm-vaeter", "programm-heilbronn" })
            new ProgrammeScene(stage.Db, at).Play(Sheet(name));
        foreach (var row in Sheet("termine").Rows("Absagen"))
            stage.Db.CalendarEvents.Local.First(one => one.Title == row[0]).Cancel(row[1], null, stage.Calendar.Moment("vor 1 Tagen"));
    }

    private static DemoSheet Sheet(string name) => DemoSheet.Read(typeof(EventScene).Assembly, name);

    private async Task<EventSeries> Play(DemoSheet sheet)
    {
        string[] title = [.. sheet.Lines("").Take(2)];
        var network = await NetworkOf(sheet.Must("Netzwerk"));
        var profile = new SeriesProfile(title[0], title[1], Enum.Parse<EventKind>(sheet.Must("Art")), sheet.Text("Über uns"),
            sheet.Head("Zielgruppe"), sheet.Head("Initiative"), sheet.Head("Träger"), BegunOn: FuzzyDate.Parse(sheet.Must("Seit")),
            Addressees: Decisive);
        var slug = await stage.Db.FreeSeriesSlug(title[0], cancel);
        var series = stage.Db.Series.Add(EventSeries.Begin(network, profile, slug, null, at)).Entity;
        stage.Db.Entry(series).Reference(one => one.Network).CurrentValue = network;
        foreach (var row in sheet.Rows("Ausgaben")) await Hold(series, sheet, row);
        return series;
    }

    private async Task Hold(EventSeries series, DemoSheet sheet, DemoRow row)
    {
        var slug = await stage.Db.FreeEventSlug(row[0], cancel);
        var edition = stage.Db.CalendarEvents.Add(Event.PlanEdition(series, row[0], slug, null, at)).Entity;
        edition.Fix(Time(row[1]), null, at);
        edition.Locate(new(row[4], null, null, null, false, row[2], [.. Keys(row[3])]), null, at);
        edition.Involve(EventRole.Organiser, await Who(sheet.Must("Veranstalter")), null, at);
        foreach (var host in row[5].Split(" + ")) edition.Involve(EventRole.Host, await Who(host), null, at);
        edition.Publish(null, at);
    }

    private async Task Announce(DemoRow row)
    {
        var profile = new EventProfile(Enum.Parse<EventKind>(row[1]), row[2], row[5], Enum.Parse<EventLevel>(row[6]), Motto: row.Maybe(7),
            Addressees: For(Enum.Parse<EventKind>(row[1])));
        var slug = await stage.Db.FreeEventSlug(row[2], cancel);
        var planned = stage.Db.CalendarEvents.Add(row[0][0] == 'b' ? Event.Plan(await AllianceOf(row[0][2..]), profile, slug, null, at)
            : Event.Plan(await NetworkOf(row[0][2..]), profile, slug, null, at)).Entity;
        planned.Fix(Suited(Time(row[3]), profile.Kind), null, at);
        var online = row[4] == "online";
        planned.Locate(new(online ? null : row[4], null, null, null, online, null, [.. Keys(row[9])]), null, at);
        if (online) planned.Open(new("https://raum.example.org/werkstatt", "Der Raum ist ab einer Viertelstunde vorher offen."), null, at);
        foreach (var host in row[8].Split(" + ").Where(host => host.Length > 0))
            if (await Who(host) is var who && planned.ObstacleToInvolving(EventRole.Host, who) is null)
                planned.Involve(EventRole.Host, who, null, at);
        planned.Publish(null, at);
    }

    private const Addressees Decisive = Addressees.Municipalities | Addressees.Companies | Addressees.Churches | Addressees.Associations
        | Addressees.Alliances | Addressees.Foundations;

    private static Addressees For(EventKind kind) => kind switch
    {
        EventKind.FamilyDay or EventKind.ActionDay or EventKind.Talk => Addressees.Families,
        EventKind.ExpertDay => Addressees.Companies | Addressees.Chambers | Addressees.Families,
        EventKind.StateMeeting or EventKind.Exchange or EventKind.AlumniMeeting or EventKind.Workshop => Addressees.Alliances,
        _ => Decisive,
    };

    /// <summary>"in 33 Tagen, 10:00 bis 15:30", "Frühjahr 2027".</summary>
    private EventTime Time(string text)
    {
        var (on, hours) = text.Split(", ") is [var day, var times] ? (day, times) : (text, "");
        return Hours().Match(hours) is { Success: true } found
            ? new(stage.Calendar.Fuzzy(on), TimeOnly.Parse(found.Groups[1].Value, German.Culture), TimeOnly.Parse(found.Groups[2].Value,
                German.Culture))
            : new(stage.Calendar.Fuzzy(on));
    }

    /// <summary>What comes in some days lies on a day on which people come: families on a Saturday, all others while they work.</summary>
    private EventTime Suited(EventTime time, EventKind kind)
    {
        if (time.On is not { Precision: DatePrecision.Day, Earliest: var day } || day <= stage.Calendar.Now.BerlinDay) return time;
        var forFamilies = kind is EventKind.FamilyDay;
        while (forFamilies ? day.DayOfWeek != DayOfWeek.Saturday : !IsWorkday(day)) day = day.AddDays(1);
        return time with { On = FuzzyDate.OfDay(day) };
    }

    private static bool IsWorkday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && day is not ({ Month: 12, Day: >= 23 } or { Month: 1, Day: <= 6 })
        && !OpeningHours.IsHoliday(day.ToDateTime(default), "BW");

    private static IEnumerable<AreaKey> Keys(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(AreaKey.Parse);

    private async Task<Involved> Who(string text) => text[0] switch
    {
        'b' => Involved.Of(await AllianceOf(text[2..])),
        'n' => Involved.Of(await NetworkOf(text[2..])),
        _ => text[2..].Split(" / ") is [var name, var facts] ? Involved.Of(await stage.Organisation(name, facts, at, cancel))
            : throw new Refusal($"„{text}“ ist niemand."),
    };

    private async Task<Alliance> AllianceOf(string slug) =>
        await stage.Db.Alliances.FindBySlug(slug, cancel) ?? throw new Refusal($"Das Bündnis „{slug}“ fehlt.");

    private async Task<Network> NetworkOf(string slug) =>
        stage.Db.Networks.Local.FirstOrDefault(network => network.Slug == slug) ?? await stage.Db.Networks.FindBySlug(slug, cancel)
        ?? throw new Refusal($"Das Netzwerk „{slug}“ fehlt.");

    [GeneratedRegex(@"^(\d{1,2}:\d\d) bis (\d{1,2}:\d\d)$")]
    private static partial Regex Hours();
}
