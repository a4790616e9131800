using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Networks;

/// <summary>The networks of the demo, each from its sheet: its office, its members with their years, who asks and who is invited.</summary>
internal sealed class NetworkScene(DemoStage stage, DemoSheet sheet, CancellationToken cancel)
{
    private readonly DateTimeOffset at = stage.Calendar.Moment(sheet.Must("Eingetragen"));
    private Network network = null!;

    /// <summary>What the module brings to the demo.</summary>
    public static DemoScene Scene { get; } = new("Netzwerke", (db, cancel) => db.Networks.AnyAsync(cancel), PlayAll)
    {
        Guests = [.. from sheet in Sheets from row in sheet.Rows("Geschäftsstelle") where row[2].Length > 0 select new DemoGuest(row[0],
            row[1], row[2])],
    };

    private static IReadOnlyList<DemoSheet> Sheets => DemoSheet.Of(typeof(NetworkScene).Assembly);

    /// <summary>All networks; the wider ones first, so that the others can be parts of them.</summary>
    private static async Task PlayAll(DemoStage stage, CancellationToken cancel)
    {
        var played = new Dictionary<string, Network>();
        foreach (var sheet in Sheets.OrderBy(sheet => sheet.Head("Teil") is null ? 0 : 1))
            played[sheet.Name] = await new NetworkScene(stage, sheet, cancel).Play(sheet.Head("Teil") is { } wider ? played[wider] : null);
    }

    private async Task<Network> Play(Network? wider)
    {
        await Begin();
        if (wider is not null) network.BePartOf(wider, null, at);
        foreach (var row in sheet.Rows("Geschäftsstelle")) stage.Db.Seats.Add(network.Appoint(await PersonOf(row), [], null, at));
        await Admit();
        foreach (var row in sheet.Rows("Anträge")) Add(Membership.Request(network, await AllianceOf(row), row.Maybe(2), null, Moment(row)));
        foreach (var row in sheet.Rows("Einladungen")) Add(Membership.Invite(network, await AllianceOf(row), row.Maybe(2), null,
            Moment(row)));
        return network;
    }

    private async Task Begin()
    {
        string[] title = [.. sheet.Lines("").Take(2)];
        var before = sheet.Head("Vorher") is { } known ? new DemoRow(known) : null;
        var first = before?[0] ?? title[0];
        network = stage.Db.Networks.Add(Network.Begin(Profile(title[1]), first, await stage.Db.FreeNetworkSlug(first, null, cancel), null,
            at)).Entity;
        if (before is not null)
            network.Rename(title[0], FuzzyDate.Parse(before[1]), await stage.Db.FreeNetworkSlug(title[0], null, cancel), null, at);
        var contact = new DemoRow(sheet.Must("Stelle"));
        network.Answer(new NetworkContact(contact[0], contact[1], contact[3], contact.Maybe(2)), null, at);
        if (sheet.Head("Ziel") is { } aims) network.AimAt([.. aims.Split(' ').Select(AreaKey.Parse)], null, at);
        if (await stage.Hang(sheet, at, cancel) is { } hung) network.Show(hung.FileId, Text(hung), null, at);
    }

    private static PictureText Text(DemoPicture hung) => new(hung.Alt, hung.Credit, hung.Caption, PersonsGround.NobodyRecognisable);

    private NetworkProfile Profile(string motto) => new(
        Enum.Parse<NetworkKind>(sheet.Must("Art")), motto, sheet.Text("Über uns"), sheet.Head("Selbst"), sheet.Head("Netz"),
        sheet.Text("Mitmachen"), FuzzyDate.Parse(sheet.Must("Seit")));

    private async Task Admit()
    {
        foreach (var row in sheet.Rows("Bündnisse"))
        {
            var alliance = await AllianceOf(row);
            Admit(row[1], since => Membership.Enter(network, alliance, since, null, at));
        }
        foreach (var row in sheet.Rows("Partner"))
        {
            var organisation = await stage.Organisation(row[0], row[1], at, cancel);
            Admit(row[2], since => Membership.Enter(network, organisation, since, null, at));
        }
        foreach (var row in sheet.Rows("Personen")) Admit(row, await PersonOf(row));
    }

    private void Admit(DemoRow row, Person person)
    {
        var member = Admit(row[2], since => Membership.Enter(network, person, since, null, at));
        if (row[3] == "genannt") member.BeNamed(true, person.Id, at.AddDays(3));
    }

    private Membership Admit(string since, Func<FuzzyDate?, Membership> enter)
    {
        var (from, until) = since.Split(" bis ") is [var first, var second] ? (first, second) : (since, "");
        var member = Add(enter(stage.Calendar.Fuzzy(from)));
        if (until.Length > 0) member.Leave(FuzzyDate.Parse(until), null, at);
        return member;
    }

    private Membership Add(Membership member) => stage.Db.Memberships.Add(member).Entity;

    private Task<Person> PersonOf(DemoRow row) => stage.Person(row[0], row[1], at, cancel);

    private async Task<Alliance> AllianceOf(DemoRow row) =>
        await stage.Db.Alliances.FindBySlug(row[0], cancel) ?? throw new Refusal($"Das Bündnis „{row[0]}“ fehlt.");

    private DateTimeOffset Moment(DemoRow row) => stage.Calendar.Moment(row[1]);
}
