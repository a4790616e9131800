using Buendnisnetz.Alliances;
using Buendnisnetz.Invitations;

namespace Buendnisnetz.Tests.Invitations;

/// <summary>Where an invitation stands, by one rule for C# and for both databases.</summary>
public sealed class InvitationStateTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private Guid person = Guid.CreateVersion7(), alliance = Guid.CreateVersion7();

    [Fact]
    public async Task The_database_and_a_line_in_hand_agree_on_every_state()
    {
        var batch = InvitationBatch.Prepare(null, "stand.csv", "stand", null, At);
        (person, alliance) = ((await house.Meet(Cast.Anna)).Id, (await house.FoundIn(null, "Familie Stand"))[0].Id);
        Invitation[] lines = [.. Lives.Select((life, number) => Line(batch, number, life))];
        await house.In(db =>
        {
            db.InvitationBatches.Add(batch);
            db.AddRange(lines);
            return Task.FromResult(true);
        });
        var asked = await house.In(db => db.Invitations.Of(batch).OrderBy(one => one.Number).Select(InvitationStates.At(At)).ToListAsync());
        Assert.Equal(asked.Select(state => (InvitationState)state), lines.Select(line => line.StateAt(At)));
        Assert.Equal(8, asked.Distinct().Count());
    }

    /// <summary>A page of fifty lines must not translate the rule fifty times.</summary>
    [Fact]
    public void Asking_a_line_for_its_state_costs_next_to_nothing()
    {
        var line = Line(InvitationBatch.Prepare(null, "stand.csv", "stand", null, At), 2, _ => { });
        _ = line.StateAt(At);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 1000; time++) _ = line.StateAt(At);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    private IEnumerable<Action<Invitation>> Lives =>
    [
        _ => { },
        Sent,
        line => { Sent(line); line.WasSeen(At); },
        line => { Sent(line); line.CameBack("Diese Adresse gibt es dort nicht.", At); },
        line => { Sent(line); line.Renew(line.Email, At, At); Sent(line); },
        line => { Sent(line); line.Withdraw(null, At); },
        line => { Sent(line); line.Decline(At); },
        line => { Sent(line, At.AddDays(-1)); },
    ];

    private void Sent(Invitation line) => Sent(line, At.AddDays(14));

    private void Sent(Invitation line, DateTimeOffset expires)
    {
        line.Write(person, Guid.CreateVersion7(), Guid.CreateVersion7(), expires, At);
        line.WasSent(At);
    }

    private Invitation Line(InvitationBatch batch, int number, Action<Invitation> life)
    {
        var line = Invitation.Of(batch, new ListLine(number, "Familie", "Koordination", "Ada Stand", "ada@stand.example"));
        line.Promise(alliance, AllianceSeats.Coordinator, At, At);
        life(line);
        return line;
    }
}
