using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>How one is called and reached.</summary>
internal sealed class ProfileModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty, Required(ErrorMessage = "Bitte geben Sie Ihren Namen an."),
        PersonName]
    public string Name { get; set; } = "";

    [BindProperty, StringLength(200, ErrorMessage = "Die Funktion ist zu lang.")]
    public string? Function { get; set; }

    [BindProperty, StringLength(40, ErrorMessage = "Die Telefonnummer ist zu lang.")]
    public string? Phone { get; set; }

    public string Email { get; private set; } = "";

    public IReadOnlyList<NamedSeat> Seats { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var me = await Load(cancel);
        (Name, Function, Phone) = (me.Name, me.Function, me.Phone);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var me = await Load(cancel);
        if (!ModelState.IsValid) return Again();
        me.Describe(Name, Function, Phone);
        db.Enqueue(new Reindex(nameof(Person), me.Id), clock.Now);
        await db.SaveChangesAsync(cancel);
        Flash("Ihr Profil ist gespeichert.");
        return Redirect(AccountPaths.Profile);
    }

    private async Task<Person> Load(CancellationToken cancel)
    {
        var me = await db.People.FirstAsync(person => person.Id == Me.Person, cancel);
        Email = me.Email;
        Seats = await db.Name(await db.Seats.AsNoTracking().HeldBy(me.Id).InForce(clock.Now).OrderBy(seat => seat.From)
            .ToListAsync(cancel), cancel);
        return me;
    }
}
