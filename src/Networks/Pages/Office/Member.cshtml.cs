using Buendnisnetz.Alliances;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks.Pages;

/// <summary>A single membership: since when, and its end.</summary>
internal sealed class MemberModel(Db db, TimeProvider clock) : NetworkOfficePage(db, clock)
{
    [BindProperty]
    public FuzzyDate? Until { get; set; }

    public Membership Member { get; private set; } = null!;

    public IReadOnlyList<string> Roles { get; private set; } = [];

    /// <summary>How the member is called at this desk; persons who are not named in public are called by name here, and that is noted.</summary>
    public string Name => Member.PublicName ?? Member.Person?.Name ?? "Ehemalige Person";

    private async Task<bool> Load(Guid id)
    {
        if (await Db.Memberships.Where(member => member.NetworkId == Network.Id && member.Id == id)
            .Include(member => member.Alliance).Include(member => member.Organisation).Include(member => member.Person).FirstOrDefaultAsync(Cancel) is not { } member) return false;
        Member = member;
        if (member.AllianceId is { } alliance)
            Roles = [.. (await Db.Seats.Of(AllianceSeats.Place, alliance).InForce(Now).Select(seat => seat.Role).ToListAsync(Cancel)).OrderBy(role => role.Rank).Select(role => role.Label).Distinct()];
        return true;
    }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Load(id)) return NotFound();
        if (Member is { PersonId: { } person, NamedSince: null })
            await Db.NoteAccess(Me, [person], "Mitgliedschaft im Netzwerk", Now, Cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id)
    {
        if (!await Load(id)) return NotFound();
        var until = Until ?? FuzzyDate.OfDay(Now.BerlinDay);
        if (Member.ObstacleToLeaving(until, Now) is { } obstacle) return Again("Until", obstacle);
        Member.Leave(until, Me.PersonId, Now);
        return await Saved($"Die Mitgliedschaft von {Name} ist beendet. Für die Zeit davor zählt sie weiter.");
    }
}
