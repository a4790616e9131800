using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>A seat of the team is ended.</summary>
internal sealed class SeatEndModel : TeamPage
{
    public Seat Seat { get; private set; } = null!;

    public IActionResult OnGet(Guid id) => Find(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        await using var leadership = await Lock();
        if (!Find(id)) return NotFound();
        if (leadership.ObstacleToDismissing(Seat) is { } obstacle) return Again("", obstacle);
        leadership.Dismiss(Seat, Me.PersonId, Now);
        var path = Seat.PersonId == Me.PersonId ? AlliancePaths.Desk : null;
        return await Kept(leadership, "Der Zugang ist beendet. Er gilt ab sofort nicht mehr, auch auf schon angemeldeten Geräten.", path);
    }

    private bool Find(Guid id)
    {
        Seat = Leadership.Seats.FirstOrDefault(seat => seat.Id == id)!;
        return Seat is not null;
    }
}
