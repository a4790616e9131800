using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Handovers;

namespace Buendnisnetz.Demo;

/// <summary>
/// Plays the life of one alliance from its sheet, with the verbs of the product and in the order in which things
/// happened, so that activity and desk tell a true story.
/// </summary>
internal sealed partial class AllianceScript
{
    /// <summary>Who shall take over, and holds no seat yet.</summary>
    private const string Successor = "Nachfolge";

    private readonly Register register;
    private readonly DemoSheet sheet;
    private readonly Alliance alliance;
    private readonly List<(DateTimeOffset At, Action<DateTimeOffset> Do)> scenes = [];
    private readonly DateTimeOffset entered;
    private readonly HashSet<string> slugs = [];
    private Guid? by;

    public AllianceScript(Register register, DemoSheet sheet)
    {
        (this.register, this.sheet) = (register, sheet);
        entered = Calendar.Moment(sheet.Head("Eingetragen") ?? "vor 300 Tagen");
        Write();
        alliance = Alliance.Begin(Profile(), Slug.Of(Title[0]), null, scenes.Min(scene => scene.At));
        register.Db.Alliances.Add(alliance);
        register.Alliances[sheet.Name] = alliance;
    }

    private DemoCalendar Calendar => register.Calendar;

    private string[] Title => [.. sheet.Lines("").Take(3)];

    /// <summary>Everything that happened, in its order.</summary>
    public Alliance Play(IEnumerable<DemoRow> team)
    {
        foreach (var row in team) Appoint(row);
        foreach (var (at, act) in scenes.OrderBy(scene => scene.At)) act(at);
        return alliance;
    }

    private void Write()
    {
        Once(Found);
        foreach (var row in sheet.Rows("Partner")) At(row[2], at => Join(row, at));
        foreach (var row in sheet.Rows("Anlaufstellen")) At(row[6], at => Open(row, at));
        foreach (var row in sheet.Rows("Meilensteine")) Once(at => alliance.Reach(FuzzyDate.Parse(row[0]), row[1], row.Maybe(2), by, at));
        foreach (var row in sheet.Rows("Auszeichnungen")) Once(at =>
            alliance.Receive(FuzzyDate.Parse(row[0]), row[1], row[2], null, by, at));
        if (sheet.Head("Zustand") != "in Gründung") Once(at => alliance.Start(by, at));
        if (register.Pictures.TryGetValue(sheet.Name, out var picture))
            scenes.Add((Calendar.Moment("vor 40 Tagen"), at => alliance.Show(picture.FileId, Text(picture), by, at)));
        WriteNews();
        foreach (var row in sheet.Rows("Wissen")) At(row[2],
            at => register.Db.KnowledgeNotes.Add(KnowledgeNote.Write(alliance, row[0], row[1], by, at)));
        if (sheet.Head("Geprüft") is { } day) scenes.Add((Calendar.Moment(day), Confirm));
        WriteLife();
    }

    private void Once(Action<DateTimeOffset> act) => scenes.Add((entered, act));

    private void At(string when, Action<DateTimeOffset> act) => scenes.Add((When(when), act));

    private DateTimeOffset When(string text) => Calendar.Checked(text)
        ?? (text.StartsWith("vor ", StringComparison.Ordinal) ? Calendar.Moment(text) : entered);

    private static PictureText Text(DemoPicture hung) => new(hung.Alt, hung.Credit, hung.Caption, PersonsGround.NobodyRecognisable);

    private AllianceProfile Profile() => new(Title[0], Title[1], Title[2], sheet.Text("Über uns"), sheet.Head("Netz"));

    private void Found(DateTimeOffset at)
    {
        alliance.Describe(Profile(), by, at);
        alliance.WorkIn(register.Territory(sheet.Must("Gebiet")), by, at);
        alliance.WorkOn(sheet.Must("Felder").Split(' '), by, at);
        var run = new DemoRow(sheet.Must("Koordination"));
        alliance.CoordinateBy(register.Organisation(run[0], at), run[1], Calendar.Fuzzy(run[2]), by, at);
        if (sheet.Head("Gründung") is not { } founding) return;
        var (when, where) = founding.Split(", ", 2) is [var first, var second] ? (first, second) : (founding, null);
        var initiative = new DemoRow(sheet.Head("Initiative") ?? "");
        alliance.RecordFounding(FuzzyDate.Parse(when), where, [.. Cells(initiative).Select(name => register.Organisation(name, at))], by,
            at);
    }

    private void Join(DemoRow row, DateTimeOffset at)
    {
        var (since, until) = DemoCalendar.WithoutCheck(row[2]).Split(" bis ") is [var first, var second] ? (first, second)
            : (DemoCalendar.WithoutCheck(row[2]), "");
        var partner = row[1] == Organisations.PartnerCategories.Citizen
            ? alliance.JoinAsPerson(row[0], Calendar.Fuzzy(since), row.Maybe(3), by, at)
            : alliance.Join(register.Organisation(row[0], at), Calendar.Fuzzy(since), row.Maybe(3), by, at);
        if (until.Length > 0) alliance.Leave(partner, FuzzyDate.Parse(until), by, at);
    }

    private void Open(DemoRow row, DateTimeOffset at) => alliance.Open(
        new ContactDetails(row[0], Audiences(row[1]), row.Maybe(2), register.Phone(), row.Maybe(3), row.Maybe(4), row.Maybe(5)), by, at);

    private void Confirm(DateTimeOffset at)
    {
        alliance.ConfirmProfile(by, at);
        foreach (var point in alliance.OpenContactPoints.Where(point =>
            at - point.CheckedAt < TimeSpan.FromDays(330))) alliance.Confirm(point, by, at);
    }

    private void Appoint(DemoRow row)
    {
        var since = row.Maybe(6) is { } day ? Calendar.Moment(day) : entered;
        var person = register.Invite(row[0], row[1], since);
        if (row[2] == Successor) return;
        var role = AllianceSeats.All.Single(role => role.Label == row[2]);
        if (role == AllianceSeats.Coordinator) by = person.Id;
        if (role == AllianceSeats.Coordinator && person.Phone is null) person.Describe(person.Name, person.Function, register.Phone());
        register.Db.Seats.Add(alliance.Appoint(person, role, [], null, since));
    }

    private static Audience Audiences(string words) => words.Split(", ")
        .Aggregate(Audience.None, (sum, word) => sum | AudienceWords.All.Single(known =>
        known.Label.StartsWith(word, StringComparison.Ordinal)).Audience);

    private static IEnumerable<string> Cells(DemoRow row) => Enumerable.Range(0, 4).Select(cell => row[cell])
        .Where(cell => cell.Length > 0);
}
