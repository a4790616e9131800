using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations;

/// <summary>A list of a network's office, three weeks on its way: some have come in, some are silent, one letter came back.</summary>
internal sealed class InvitationScene(DemoStage stage, InvitationBatch batch)
{
    /// <summary>What the module brings to the demo.</summary>
    public static DemoScene Scene { get; } =
        new("Einladungen", (db, cancel) => db.InvitationBatches.AnyAsync(batch => batch.Name == List, cancel), Play);

    private const string List = "stellvertretungen-herbst.csv";

    private static DemoSheet Sheet => DemoSheet.Read(typeof(InvitationScene).Assembly, "einladungen");

    private static async Task Play(DemoStage stage, CancellationToken cancel)
    {
        var office = await stage.Db.Seats.Where(seat =>
            seat.Place == NetworkSeats.Place && seat.Role == NetworkSeats.Office && seat.Until == null)
            .OrderBy(seat => seat.From).ThenBy(seat => seat.Id)
                .FirstOrDefaultAsync(cancel) ?? throw new Refusal("Keine Geschäftsstelle ist besetzt.");
        var prepared = stage.Calendar.Moment("vor 21 Tagen");
        var batch = InvitationBatch.Prepare(office.PlaceId, List, $"demo-{prepared:O}", office.PersonId, prepared);
        stage.Db.InvitationBatches.Add(batch);
        await new InvitationScene(stage, batch).Play(office.PersonId, stage.Calendar.Moment("vor 20 Tagen"), cancel);
    }

    private async Task Play(Guid? by, DateTimeOffset started, CancellationToken cancel)
    {
        List<(Promise Promise, Person Person, Alliance Alliance, string Fate)> lines = [];
        foreach (var row in Sheet.Rows("Liste")) lines.Add(await Read(row, started.AddSeconds(lines.Count), lines.Count + 2, cancel));
        batch.Start([.. lines.Select(line => line.Promise)], Sheet.Text("Worte"), by, started);
        foreach (var (promise, person, alliance, fate) in lines) Tell(promise, person, alliance, fate);
    }

    private async Task<(Promise, Person, Alliance, string)> Read(DemoRow row, DateTimeOffset turn, int number, CancellationToken cancel)
    {
        var alliance = await stage.Db.Alliances.FirstOrDefaultAsync(one => one.Name == row[0], cancel)
            ?? throw new Refusal($"Das Bündnis „{row[0]}“ fehlt.");
        var invitation = stage.Db.Invitations.Add(Invitation.Of(batch, new ListLine(number, row[0], row[1], row[2], row[3]))).Entity;
        var role = AllianceSeats.All.Single(role => role.Label == row[1]);
        return (new(invitation, alliance.Id, role, turn), await stage.Person(row[2], row[3], turn, cancel), alliance, row[4]);
    }

    private void Tell(Promise promise, Person person, Alliance alliance, string fate)
    {
        var (invitation, turn) = (promise.Invitation, promise.Turn);
        Write(invitation, person, turn);
        if (fate == "unzustellbar") invitation.CameBack("Diese Adresse gibt es dort nicht.", turn.AddMinutes(3));
        else if (fate == "eingetreten") Enter(invitation, person, alliance, turn.AddDays(invitation.Number - 1));
        else if (fate == "zurückgezogen") invitation.Withdraw(batch.StartedBy, turn.AddDays(2));
        else if (fate != "abgelaufen") WriteAgain(invitation, person, fate, stage.Calendar.Moment("vor 8 Tagen"));
    }

    private void Write(Invitation invitation, Person person, DateTimeOffset at)
    {
        var link = stage.Db.IssueInvitation(person, batch.StartedBy, at);
        stage.Db.Add(invitation.Write(person.Id, Guid.CreateVersion7(), link.LinkId, link.ExpiresAt, at));
        invitation.WasSent(at.AddSeconds(20));
    }

    private void WriteAgain(Invitation invitation, Person person, string fate, DateTimeOffset at)
    {
        if (fate == "erneuert") invitation.Renew(invitation.Email, at, at);
        else invitation.Remind(at, at);
        Write(invitation, person, at);
        if (fate == "geöffnet") invitation.WasSeen(at.AddHours(5));
    }

    private void Enter(Invitation invitation, Person person, Alliance alliance, DateTimeOffset at)
    {
        invitation.WasSeen(at);
        if (invitation.Enter(person, alliance, [], at) is { } seat) stage.Db.Seats.Add(seat);
    }
}
