using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>One alliance is being handed over, one has nobody who leads it, and somebody has just begun.</summary>
internal sealed class HandoverScene(DemoStage stage)
{
    /// <summary>What the module brings to the demo.</summary>
    public static DemoScene Scene { get; } = new("Übergaben", (db, cancel) => db.Handovers.AnyAsync(cancel), Play);

    private static DemoSheet Sheet => DemoSheet.Read(typeof(HandoverScene).Assembly, "uebergaben");

    private Db Db => stage.Db;

    private static async Task Play(DemoStage stage, CancellationToken cancel)
    {
        var scene = new HandoverScene(stage);
        foreach (var row in Sheet.Rows("Übergaben")) await scene.HandOver(row, cancel);
        foreach (var row in Sheet.Rows("Erste Schritte")) await scene.Begin(row, cancel);
        foreach (var row in Sheet.Rows("Abgegeben")) await scene.Leave(row, cancel);
        foreach (var row in Sheet.Rows("Patenschaften")) await scene.StandBy(row, cancel);
    }

    private async Task HandOver(DemoRow row, CancellationToken cancel)
    {
        var (announced, accepted) = (stage.Calendar.Moment(row[2]), stage.Calendar.Moment(row[3]));
        await using var leadership = await LeadershipOf(row[0], announced, cancel);
        var (leaving, successor) = (leadership.Coordinator!.PersonId!.Value, await PersonAt(row[1], cancel));
        var day = stage.Calendar.Now.BerlinDay.AddDays(int.Parse(row[4], German.Culture));
        var handover = leadership.Announce(new(successor.Name, successor.Email), successor, row[5], day, leaving, announced);
        leadership.Accept(successor, accepted);
        handover.Add(row[6]);
        foreach (var item in handover.Items.Where(item => item.Code is "postfach" or "ablage"))
            handover.Tick(item, leaving, accepted.AddDays(1));
        await leadership.Keep(cancel);
    }

    private async Task Begin(DemoRow row, CancellationToken cancel)
    {
        var person = await PersonAt(row[0], cancel);
        var seat = await Db.Seats.HeldBy(person.Id).FirstAsync(cancel);
        foreach (var code in row[1].Split(' ')) await FirstDays.Tick(Db, seat, code, stage.Calendar.Moment(row[2]), cancel);
    }

    private async Task StandBy(DemoRow row, CancellationToken cancel)
    {
        var (asking, asked) = (await Db.Alliances.FindBySlug(row[0], cancel), await Db.Alliances.FindBySlug(row[1], cancel));
        if (asking is null || asked is null) throw new Refusal($"Eines der Bündnisse {row[0]} und {row[1]} fehlt.");
        var one = Db.Mentorships.Add(Mentorship.Ask(asking, asked, row[3], null, stage.Calendar.Moment(row[2]))).Entity;
        if (row[4].Length == 0) return;
        one.Accept(load: 0, null, stage.Calendar.Moment(row[4]));
        foreach (var (at, title) in row[5].Split(';', StringSplitOptions.TrimEntries).Index())
        {
            var mission = one.Agree(title, null, stage.Calendar.Moment(row[4]).AddDays(at));
            if (at == 0) one.Settle(mission, true, null, stage.Calendar.Moment(row[4]).AddDays(9));
        }
    }

    private async Task Leave(DemoRow row, CancellationToken cancel)
    {
        var left = stage.Calendar.Moment(row[1]);
        await using var leadership = await LeadershipOf(row[0], left, cancel);
        leadership.Leave(row[2], leadership.Coordinator!.PersonId, left);
        await leadership.Keep(cancel);
    }

    private async Task<LockedLeadership> LeadershipOf(string slug, DateTimeOffset at, CancellationToken cancel)
    {
        var alliance = await Db.Alliances.FindBySlug(slug, cancel) ?? throw new Refusal($"Das Bündnis „{slug}“ fehlt.");
        var leadership = await Db.LockLeadership(alliance, at, cancel);
        if (leadership.Coordinator is not null) return leadership;
        await leadership.DisposeAsync();
        throw new Refusal($"{alliance.Name.Quoted} hat keine Koordination.");
    }

    private async Task<Person> PersonAt(string email, CancellationToken cancel) =>
        await Db.People.At(email).FirstOrDefaultAsync(cancel) ?? throw new Refusal($"Die Person mit der Adresse {email} fehlt.");
}
