using Buendnisnetz.Accounts;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Community;

/// <summary>Threads of the demo: questions with and without an answer, an announcement of the ARGE with a poll, and groups.</summary>
internal sealed class CommunityScene(DemoStage stage, CancellationToken cancel)
{
    private const string Arge = "ARGE Netzwerk Familie Baden-Württemberg";

    private readonly Dictionary<string, Space> spaces = [];
    private readonly Dictionary<string, Thread> threads = [];
    private readonly Dictionary<string, Person> people = [];
    private readonly DemoSheet sheet = DemoSheet.Read(typeof(CommunityScene).Assembly, "gespraeche");

    /// <summary>What the module brings to the demo.</summary>
    public static DemoScene Scene { get; } = new("Gemeinschaft", (db, cancel) => db.Threads.AnyAsync(cancel),
        (stage, cancel) => new CommunityScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        spaces["alle"] = await stage.Db.Spaces.FirstAsync(one => one.Kind == SpaceKind.Everybody, cancel);
        spaces["arge"] = await SpaceOf(await stage.Db.Networks.FirstOrDefaultAsync(one => one.Name == Arge, cancel)
            ?? throw new Refusal($"{Arge.Quoted} fehlt."));
        foreach (var row in sheet.Rows("Gruppen")) await Group(row);
        foreach (var row in sheet.Rows("Gespräche")) await Begin(row);
        foreach (var row in sheet.Rows("Antworten")) await Answer(row);
        await Poll();
    }

    private async Task<Space> SpaceOf(Network network) =>
        await stage.Db.Spaces.Include(one => one.Network).FirstOrDefaultAsync(one => one.NetworkId == network.Id, cancel)
            ?? throw new Refusal("Der Raum des Netzwerks fehlt.");

    private async Task Group(DemoRow row)
    {
        var (at, host) = (stage.Calendar.Moment(row[5]), await PersonOf(row[4]));
        var group = stage.Db.Spaces.Add(Space.Begin(new(row[2], row[3], Enum.Parse<SpaceDoor>(row[1])),
            await stage.Db.FreeSpaceSlug(row[2], cancel), host.Id, at)).Entity;
        spaces[row[0]] = group;
        stage.Db.Seats.Add(Seat.Grant(host, SpaceSeats.Place, group.Id, SpaceSeats.Host, host.Id, at));
        foreach (var mail in Listed(row[6]))
            stage.Db.Seats.Add(Seat.Grant(await PersonOf(mail), SpaceSeats.Place, group.Id, SpaceSeats.Member, host.Id, at.AddDays(2)));
    }

    private async Task Begin(DemoRow row)
    {
        var (by, at) = (await PersonOf(row[3]), stage.Calendar.Moment(row[4]));
        var draft = new ThreadDraft(Enum.Parse<ThreadKind>(row[2]), row[6], row[7], row.Maybe(5));
        var made = stage.Db.Threads.Add(Thread.Start(spaces[row[1]], draft, by.Id, at)).Entity;
        threads[row[0]] = made;
        stage.Db.Hears(by.Id, SubscribedTo.Thread, made.Id.ToString(), at);
    }

    private async Task Answer(DemoRow row)
    {
        var (thread, by, at) = (threads[row[0]], await PersonOf(row[1]), stage.Calendar.Moment(row[2]));
        var answer = stage.Db.Add(thread.Answer(row[4], by.Id, at)).Entity;
        if (row[3] == "geholfen") thread.Accept(answer, thread.StartedBy, at.AddHours(5));
        if (!row[3].StartsWith("hilfreich ", StringComparison.Ordinal)) return;
        var others = people.Values.Where(one => one.Id != by.Id).OrderBy(one => one.NameKey, StringComparer.Ordinal);
        foreach (var one in others.Take(int.Parse(row[3].Split(' ')[1], German.Culture))) stage.Db.Add(new PostThanks(answer.Id, one.Id,
            at.AddHours(2)));
    }

    private async Task Poll()
    {
        var rows = sheet.Rows("Umfrage").ToList();
        var (thread, at) = (threads[rows[0][0]], stage.Calendar.Moment("vor 12 Tagen"));
        var last = stage.Calendar.Now.BerlinDay.AddDays(int.Parse(rows[0][3], German.Culture));
        var poll = stage.Db.Add(Buendnisnetz.Community.Poll.Ask(thread.Id,
            new(rows[0][1], [.. rows.Skip(1).Select(row => row[0])], rows[0][2] == "mehrere", last), thread.StartedBy, at)).Entity;
        foreach (var (option, row) in poll.Options.Zip(rows.Skip(1)))
            foreach (var mail in Listed(row[1]))
                stage.Db.Add(new PollVote(poll.Id, option.Id, (await PersonOf(mail)).Id, at.AddDays(1)));
    }

    private async Task<Person> PersonOf(string email) => people.TryGetValue(email, out var known) ? known
        : people[email] = await stage.Db.People.At(email).OrderBy(one => one.Id).FirstOrDefaultAsync(cancel)
            ?? throw new Refusal($"{email} fehlt.");

    private static string[] Listed(string mails) =>
        mails.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
