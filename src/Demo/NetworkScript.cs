using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Demo;

/// <summary>Plays the life of one network from its sheet: its office, its members with their years, who asks and who is invited.</summary>
internal sealed class NetworkScript(Register register, Sheet sheet, IReadOnlyDictionary<string, Alliance> alliances)
{
    private readonly DateTimeOffset at = register.Calendar.Moment(sheet.Must("Eingetragen"));
    private Network network = null!;

    /// <summary>All networks; the wider ones first, so that the others can be parts of them.</summary>
    public static void PlayAll(Register register, IReadOnlyCollection<Sheet> sheets, IReadOnlyDictionary<string, Alliance> alliances, IReadOnlyCollection<Row> people)
    {
        var played = new Dictionary<string, Network>();
        foreach (var sheet in sheets.OrderBy(sheet => sheet.Head("Teil") is null ? 0 : 1))
            played[sheet.Name] = new NetworkScript(register, sheet, alliances).Play(people.Where(row => row[3] == sheet.Name), sheet.Head("Teil") is { } wider ? played[wider] : null);
    }

    private Network Play(IEnumerable<Row> office, Network? wider)
    {
        Begin();
        if (wider is not null) network.BePartOf(wider, null, at);
        foreach (var row in office) register.Db.Seats.Add(network.Appoint(register.Invite(row[0], row[1], at), [], null, at));
        foreach (var row in sheet.Rows("Bündnisse")) Admit(row[1], since => Membership.Enter(network, alliances[row[0]], since, null, at));
        foreach (var row in sheet.Rows("Partner")) Admit(row[2], since => Membership.Enter(network, register.Organisation(row[0], at), since, null, at));
        foreach (var row in sheet.Rows("Personen")) Admit(row);
        foreach (var row in sheet.Rows("Anträge")) Add(Membership.Request(network, alliances[row[0]], row.Maybe(2), null, register.Calendar.Moment(row[1])));
        foreach (var row in sheet.Rows("Einladungen")) Add(Membership.Invite(network, alliances[row[0]], row.Maybe(2), null, register.Calendar.Moment(row[1])));
        return network;
    }

    private void Begin()
    {
        string[] title = [.. sheet.Lines("").Take(2)];
        var profile = new NetworkProfile(Enum.Parse<NetworkKind>(sheet.Must("Art")), title[1], sheet.Text("Über uns"), sheet.Head("Selbst"), sheet.Head("Netz"), sheet.Text("Mitmachen"), FuzzyDate.Parse(sheet.Must("Seit")));
        var before = sheet.Head("Vorher") is { } known ? new Row(known) : null;
        var first = before?[0] ?? title[0];
        network = Network.Begin(profile, first, Slug.Of(first), null, at);
        register.Db.Networks.Add(network);
        if (before is not null) network.Rename(title[0], FuzzyDate.Parse(before[1]), Slug.Of(title[0]), null, at);
        var contact = new Row(sheet.Must("Stelle"));
        network.Answer(new NetworkContact(contact[0], contact[1], register.Phone(), contact.Maybe(2)), null, at);
        if (sheet.Head("Ziel") is { } aims) network.AimAt([.. aims.Split(' ').Select(AreaKey.Parse)], null, at);
        if (register.Pictures.TryGetValue(sheet.Name, out var picture)) network.Show(picture.File, picture.Text, null, at);
    }

    private Membership Admit(string since, Func<FuzzyDate?, Membership> enter)
    {
        var (from, until) = since.Split(" bis ") is [var first, var second] ? (first, second) : (since, "");
        var member = Add(enter(register.Calendar.Fuzzy(from)));
        if (until.Length > 0) member.Leave(FuzzyDate.Parse(until), null, at);
        return member;
    }

    private void Admit(Row row)
    {
        var person = register.Invite(row[0], row[1], at);
        var member = Admit(row[2], since => Membership.Enter(network, person, since, null, at));
        if (row[3] == "genannt") member.BeNamed(true, person.Id, at.AddDays(3));
    }

    private Membership Add(Membership member) => register.Db.Memberships.Add(member).Entity;
}
