namespace Buendnisnetz.Accounts.Pages;

/// <summary>One person, as the administration sees and helps them. Looking is noted.</summary>
internal sealed class OnePersonModel : PersonPage
{
    public IReadOnlyList<NamedSeat> Seats { get; private set; } = [];

    public int OpenSessions { get; private set; }

    public async Task OnGetAsync()
    {
        var seats = await Db.Seats.AsNoTracking().HeldBy(Person.Id).OrderByDescending(seat => seat.From).ToListAsync(Cancel);
        Seats = await Db.Name(seats, Cancel);
        OpenSessions = await Db.Sessions.OpenAt(Now).Of(Person.Id).CountAsync(Cancel);
        await NoteLook();
    }
}
