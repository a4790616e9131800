using Buendnisnetz.Alliances;
using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks.Pages;

/// <summary>Who works for a network's office: seats given by a personal link, and ended at once.</summary>
internal sealed class OfficeSeatsModel : NetworkOfficePage
{
    [BindProperty, Required, PersonName]
    public string? Name { get; set; }

    [BindProperty, Required, EmailAddress, StringLength(200)]
    public string? Email { get; set; }

    public IReadOnlyList<Seat> Seats { get; private set; } = [];

    public IReadOnlyDictionary<Guid, Person> People { get; private set; } = new Dictionary<Guid, Person>();

    protected override async Task LoadMore()
    {
        Seats = await Db.Seats.Of(NetworkSeats.Place, Network.Id).InForce(Now).OrderBy(seat => seat.From).ToListAsync(Cancel);
        var ids = Seats.Select(seat => seat.PersonId).OfType<Guid>().ToList();
        People = await Db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, Cancel);
    }

    /// <summary>Who looks at the addresses of the others is written down (DS-12).</summary>
    public Task OnGetAsync() => Db.NoteAccess(Me, People.Keys, "Zugänge der Geschäftsstelle", Now, Cancel);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var person = await Db.People.At(Email!).FirstOrDefaultAsync(Cancel)
            ?? Db.People.Add(Person.Invite(Name!, Email!, Me.PersonId, Now)).Entity;
        if (Network.ObstacleToAppointing(person, Seats) is { } obstacle) return Again("", obstacle);
        Db.Seats.Add(Network.Appoint(person, Seats, Me.PersonId, Now));
        await Db.InviteToOffice(Network, person, Me.PersonId, Now, Cancel);
        return await Saved($"Der Zugang ist vergeben. Ein persönlicher Link ist an {person.Email} unterwegs.", "zugaenge");
    }
}
