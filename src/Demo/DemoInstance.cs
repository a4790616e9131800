using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Demo;

/// <summary>The demo: alliances that could exist and people who do not, built once into an empty database.</summary>
public static class DemoInstance
{
    private const string Team = "_menschen";

    /// <summary>Builds the demo where the database is still empty; says whether it did.</summary>
    public static async Task<bool> BuildIfEmpty(Db db, DateTimeOffset now, CancellationToken cancel = default)
    {
        if (await db.Alliances.AnyAsync(cancel) || await db.People.AnyAsync(cancel)) return false;
        var areas = await db.Areas.Existing.Where(area => area.Kind != AreaKind.Gemeinde).ToListAsync(cancel);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        Play(new Register(db, new Calendar(now), areas.ToDictionary(area => area.Key.Text)));
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>The mail addresses of those who get a link printed at start, the administrator first.</summary>
    public static IReadOnlyList<string> Visitors => [.. People.Where(row => row[4] == "Zugang").Select(row => row[1])];

    private static IEnumerable<Row> People => Sheet.Read(Team).Rows("");

    private static void Play(Register register)
    {
        var sheets = Sheet.All().Where(sheet => sheet.Name != Team).ToList();
        sheets.ForEach(register.Learn);
        var people = People.ToList();
        foreach (var row in people.Where(row => row[3].Length == 0)) Seat(register, row);
        foreach (var sheet in sheets) new AllianceScript(register, sheet).Play(people.Where(row => row[3] == sheet.Name));
    }

    private static void Seat(Register register, Row row)
    {
        var at = register.Calendar.Moment("vor 700 Tagen");
        var role = SeatRoles.OfInstance.Single(role => role.Label == row[2]);
        register.Db.Seats.Add(Accounts.Seat.Grant(register.Invite(row[0], row[1], at), SeatPlace.Instance, Guid.Empty, role, null, at));
    }
}
