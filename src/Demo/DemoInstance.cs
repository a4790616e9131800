using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Demo;

/// <summary>The demo: alliances that could exist and people who do not, built once into an empty database.</summary>
public static partial class DemoInstance
{
    private const string Team = "_menschen";

    /// <summary>Builds the demo where the database is still empty; says whether it did.</summary>
    public static async Task<bool> BuildIfEmpty(Db db, FileStore files, DateTimeOffset now, CancellationToken cancel = default)
    {
        if (await db.Alliances.AnyAsync(cancel) || await db.People.AnyAsync(cancel)) return false;
        var areas = await db.Areas.Existing.Where(area => area.Kind != AreaKind.Gemeinde).ToListAsync(cancel);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var calendar = new Calendar(now);
        var pictures = await Gallery.Hang(db, files, calendar.Moment("vor 40 Tagen"), cancel);
        Play(new Register(db, calendar, areas.ToDictionary(area => area.Key.Text), pictures));
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        await db.SaveChangesAsync(cancel);
        await ChangeHands(db, calendar, cancel);
        await Invitations.Tell(db, calendar, cancel);
        return true;
    }

    private static IEnumerable<Row> People => Sheet.Read(Team).Rows("");

    private static void Play(Register register)
    {
        var sheets = Sheet.All().Where(sheet => !sheet.IsAside).ToList();
        var networks = Sheet.All().Where(sheet => sheet.IsNetwork).ToList();
        sheets.Concat(networks).ToList().ForEach(register.Learn);
        var people = People.ToList();
        foreach (var row in people.Where(row => row[3].Length == 0)) Seat(register, row);
        var others = new Queue<Row>(Sheet.Read(Team).Rows("Weitere Koordinierende"));
        foreach (var sheet in sheets) new AllianceScript(register, sheet).Play(TeamOf(sheet, people, others));
        new AgeingScript(register).Play([.. register.Db.Alliances.Local]);
        NetworkScript.PlayAll(register, networks, register.Alliances, people);
        foreach (var row in Sheet.Read(Team).Rows("Neuigkeiten")) Tell(register, row);
    }

    /// <summary>Everybody who holds a seat; where nobody in particular leads, one of the others does (INV-07).</summary>
    private static List<Row> TeamOf(Sheet sheet, IReadOnlyList<Row> people, Queue<Row> others)
    {
        var team = people.Where(row => row[3] == sheet.Name).ToList();
        var mailbox = $"koordination@{sheet.Name}.example";
        if (team.TrueForAll(row => row[2] != SeatRole.Coordinator.Label)) team.Insert(0, new Row($"{others.Dequeue()[0]} | {mailbox} | {SeatRole.Coordinator.Label}"));
        return team;
    }

    private static void Tell(Register register, Row row) =>
        register.Db.Notify(register.People[row[0]].Id, row[2], row[3], row[4], register.Calendar.Moment(row[1]));

    private static void Seat(Register register, Row row)
    {
        var at = register.Calendar.Moment("vor 700 Tagen");
        var role = SeatRoles.OfInstance.Single(role => role.Label == row[2]);
        register.Db.Seats.Add(Accounts.Seat.Grant(register.Invite(row[0], row[1], at), SeatPlace.Instance, Guid.Empty, role, null, at));
    }
}
