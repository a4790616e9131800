using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Demo;

// The first scene: the alliances with their teams, and who runs the instance.
public static partial class DemoInstance
{
    private const string Team = "_menschen";

    private static DemoScene Alliances { get; } = new("Bündnisse", IsDemo, PlayAlliances)
    {
        Guests = [.. from row in People where row[4] == "Zugang" select new DemoGuest(row[0], row[1], row[5])],
    };

    /// <summary>The sheets of the alliances.</summary>
    internal static IReadOnlyList<DemoSheet> Sheets =>
        [.. DemoSheet.Of(typeof(DemoInstance).Assembly).Where(sheet => !sheet.Name.StartsWith('_'))];

    private static DemoSheet Aside => DemoSheet.Read(typeof(DemoInstance).Assembly, Team);

    private static IEnumerable<DemoRow> People => Aside.Rows("");

    /// <summary>A house in which the people of the demo live is the demo.</summary>
    private static Task<bool> IsDemo(Db db, CancellationToken cancel)
    {
        var keys = People.Select(row => Person.KeyOf(row[1])).ToList();
        return db.People.AnyAsync(person => keys.Contains(person.EmailKey), cancel);
    }

    private static async Task PlayAlliances(DemoStage stage, CancellationToken cancel)
    {
        var areas = await stage.Db.Areas.Existing.Where(area => area.Kind != AreaKind.Gemeinde).ToListAsync(cancel);
        var pictures = await Gallery.Hang(stage, stage.Calendar.Moment("vor 40 Tagen"), cancel);
        stage.Db.ChangeTracker.AutoDetectChangesEnabled = false;
        Play(new Register(stage.Db, stage.Calendar, areas.ToDictionary(area => area.Key.Text), pictures));
        stage.Db.ChangeTracker.AutoDetectChangesEnabled = true;
        await stage.Db.SaveChangesAsync(cancel);
    }

    private static void Play(Register register)
    {
        foreach (var sheet in Sheets) register.Learn(sheet);
        var people = People.ToList();
        foreach (var row in people.Where(row => row[3].Length == 0)) Seat(register, row);
        var others = new Queue<DemoRow>(Aside.Rows("Weitere Koordinierende"));
        foreach (var sheet in Sheets) new AllianceScript(register, sheet).Play(TeamOf(sheet, people, others));
        foreach (var row in Aside.Rows("Neuigkeiten")) Tell(register, row);
    }

    /// <summary>Everybody who holds a seat; where nobody in particular leads, one of the others does (INV-07).</summary>
    private static List<DemoRow> TeamOf(DemoSheet sheet, IReadOnlyList<DemoRow> people, Queue<DemoRow> others)
    {
        var team = people.Where(row => row[3] == sheet.Name).ToList();
        var mailbox = $"koordination@{sheet.Name}.example";
        if (team.TrueForAll(row => row[2] != AllianceSeats.Coordinator.Label))
            team.Insert(0, new DemoRow($"{others.Dequeue()[0]} | {mailbox} | {AllianceSeats.Coordinator.Label}"));
        return team;
    }

    private static void Tell(Register register, DemoRow row) =>
        register.Db.Notify(register.People[row[0]].Id, row[2], row[3], row[4], register.Calendar.Moment(row[1]));

    private static void Seat(Register register, DemoRow row)
    {
        var at = register.Calendar.Moment("vor 700 Tagen");
        var role = register.Db.Catalog.RolesAt(SeatPlace.Instance).Single(role => role.Label == row[2]);
        register.Db.Seats.Add(Accounts.Seat.Grant(register.Invite(row[0], row[1], at), SeatPlace.Instance, Guid.Empty, role, null, at));
    }
}
