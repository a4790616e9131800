using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Demo;

/// <summary>A list of the first network's office, three weeks on its way: some have come in, some are silent, one letter came back.</summary>
internal static class Invitations
{
    private const string Words = "Schön, dass Sie dabei sind. Schauen Sie zuerst auf Ihre Anlaufstellen, das dauert keine fünf Minuten.\n\nAm Donnerstagvormittag bin ich für Fragen da.";

    private static readonly (string Alliance, string Role, string Name, string Email, string Fate)[] People =
    [
        ("Familie am Bodensee", "Stellvertretung", "Annegret Sulzmoser", "annegret.sulzmoser@bodensee-familie.example", "eingetreten"),
        ("Familie im Nordschwarzwald", "Stellvertretung", "Tariq Haselwander", "tariq.haselwander@familie-calw.example", "eingetreten"),
        ("Familie mittendrin", "Stellvertretung", "Solveig Kaltenthaler", "solveig.kaltenthaler@familie-emmendingen.example", "eingetreten"),
        ("Freiburger Netz Familie", "Stellvertretung", "Bartosz Wiesenfarth", "bartosz.wiesenfarth@familie-freiburg.example", "eingetreten"),
        ("Leben im Landkreis Konstanz", "Redaktion", "Yaren Ottenbreit", "yaren.ottenbreit@landkreis-konstanz.example", "eingetreten"),
        ("Filstal familienstark", "Stellvertretung", "Roswitha Ndiaye", "roswitha.ndiaye@filstal-familien.example", "geöffnet"),
        ("Heilbronner Familienbündnis", "Stellvertretung", "Leopold Strasdas", "leopold.strasdas@heilbronn-familie.example", "geöffnet"),
        ("Hohenloher Familiensinn", "Stellvertretung", "Kunigunde Abels", "kunigunde.abels@hohenlohe-familie.example", "verschickt"),
        ("Dreiländer-Familien", "Stellvertretung", "Émile Zwingenberger", "emile.zwingenberger@dreilaender.example", "verschickt"),
        ("Barockstadt für Kinder", "Stellvertretung", "Philippa Rautenstrauch", "philippa.rautenstrauch@barockstadt.example", "erneuert"),
        ("Odenwälder Familienbande", "Stellvertretung", "Wendelin Akgün", "wendelin.akguen@odenwald-familie.example", "unzustellbar"),
        ("Ortenau für Familien", "Stellvertretung", "Gudula Brettschneider", "gudula.brettschneider@ortenau-familie.example", "abgelaufen"),
        ("Tübinger Familienrat", "Stellvertretung", "Ottokar Mbeki", "ottokar.mbeki@tuebingen-familie.example", "zurückgezogen"),
    ];

    /// <summary>Tells the story of the list where a network has an office.</summary>
    public static async Task Tell(Db db, Calendar calendar, CancellationToken cancel)
    {
        var office = await db.Seats.Where(seat => seat.Place == SeatPlace.Network && seat.Role == SeatRole.Office && seat.Until == null).OrderBy(seat => seat.From).ThenBy(seat => seat.Id).FirstOrDefaultAsync(cancel);
        if (office is null) return;
        var names = People.Select(row => row.Alliance).ToHashSet();
        var alliances = await db.Alliances.Where(alliance => names.Contains(alliance.Name)).ToDictionaryAsync(alliance => alliance.Name, cancel);
        var (prepared, started) = (calendar.Moment("vor 21 Tagen"), calendar.Moment("vor 20 Tagen"));
        var batch = db.InvitationBatches.Add(InvitationBatch.Prepare(office.PlaceId, "stellvertretungen-herbst.csv", $"demo-{prepared:O}", office.PersonId, prepared)).Entity;
        var rows = People.Where(row => alliances.ContainsKey(row.Alliance)).ToList();
        batch.Start(rows.Count, Words, office.PersonId, started);
        for (var at = 0; at < rows.Count; at++) Tell(db, calendar, batch, alliances[rows[at].Alliance], rows[at], at, started.AddSeconds(at));
        await db.SaveChangesAsync(cancel);
    }

    private static void Tell(Db db, Calendar calendar, InvitationBatch batch, Alliance alliance, (string Alliance, string Role, string Name, string Email, string Fate) row, int number, DateTimeOffset at)
    {
        var role = Alliance.Roles.Single(role => role.Label == row.Role);
        var person = db.People.Add(Person.Invite(row.Name, row.Email, batch.StartedBy, at)).Entity;
        var invitation = db.Invitations.Add(Invitation.Of(batch, new ListLine(number + 2, row.Alliance, row.Role, row.Name, row.Email))).Entity;
        invitation.Promise(alliance.Id, role, at, at);
        Write(db, batch, invitation, person, at);
        if (row.Fate == "unzustellbar") invitation.CameBack("Diese Adresse gibt es dort nicht.", at.AddMinutes(3));
        else if (row.Fate == "eingetreten") Enter(db, invitation, person, alliance, at.AddDays(1 + number));
        else if (row.Fate == "zurückgezogen") invitation.Withdraw(batch.StartedBy, at.AddDays(2));
        else if (row.Fate != "abgelaufen") WriteAgain(db, batch, invitation, person, row.Fate, calendar.Moment("vor 8 Tagen"));
    }

    private static void Write(Db db, InvitationBatch batch, Invitation invitation, Person person, DateTimeOffset at)
    {
        var link = db.IssueInvitation(person, batch.StartedBy, at);
        db.Add(invitation.Write(person.Id, Guid.CreateVersion7(), link.LinkId, link.ExpiresAt, at));
        invitation.WasSent(at.AddSeconds(20));
    }

    private static void WriteAgain(Db db, InvitationBatch batch, Invitation invitation, Person person, string fate, DateTimeOffset at)
    {
        if (fate == "erneuert") invitation.Renew(invitation.Email, at, at);
        else invitation.Remind(at, at);
        Write(db, batch, invitation, person, at);
        if (fate == "geöffnet") invitation.WasSeen(at.AddHours(5));
    }

    private static void Enter(Db db, Invitation invitation, Person person, Alliance alliance, DateTimeOffset at)
    {
        invitation.WasSeen(at);
        if (invitation.Enter(person, alliance, [], at) is { } seat) db.Seats.Add(seat);
    }
}
