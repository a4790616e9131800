namespace Buendnisnetz.Accounts.Pages;

/// <summary>Ends a seat of the instance itself; its last administrator stays.</summary>
[RequiresPasskey]
internal sealed class InstanceSeatEndModel : PersonPage
{
    public Seat Seat { get; private set; } = null!;

    protected override async Task<Person?> Find()
    {
        if (await FindSeat() is not { } seat) return null;
        Seat = seat;
        return await base.Find();
    }

    public Task OnGetAsync() => NoteLook();

    public async Task<IActionResult> OnPostAsync()
    {
        await using var turn = await Db.TakeLock(FirstAdministrator.Lock, Cancel);
        if (await FindSeat() is null) return NotFound();
        if (Seat.Role == SeatRole.Administrator
            && await Db.Seats.OfInstance(Now).CountAsync(seat => seat.Role == SeatRole.Administrator, Cancel) == 1)
            return Again("", "Das ist die letzte Person mit dieser Rolle. Bitte vergeben Sie sie zuerst noch einmal.");
        Seat.End(Me.Person, Now);
        var done = await Saved("Die Rolle ist beendet.");
        await turn.CommitAsync(Cancel);
        return done;
    }

    private Task<Seat?> FindSeat()
    {
        _ = Guid.TryParse(Route("seat"), out var id);
        return Db.Seats.OfInstance(Now).FirstOrDefaultAsync(seat => seat.Id == id && seat.PersonId == IdInAddress, Cancel);
    }
}
