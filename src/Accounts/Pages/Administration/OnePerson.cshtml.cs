using Microsoft.AspNetCore.Mvc.Filters;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>One person, as the administration sees and helps them. Looking is noted.</summary>
internal sealed class OnePersonModel(Db db, TimeProvider clock) : HousePage
{
    public Person Person { get; private set; } = null!;

    public IReadOnlyList<NamedSeat> Seats { get; private set; } = [];

    public int OpenSessions { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = Guid.Parse((string)RouteData.Values["id"]!);
        if (await db.People.FirstOrDefaultAsync(person => person.Id == id, HttpContext.RequestAborted) is not { } found)
            context.Result = NotFound();
        else
        {
            Person = found;
            await next();
        }
    }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var seats = await db.Seats.AsNoTracking().HeldBy(Person.Id).OrderByDescending(seat => seat.From).ToListAsync(cancel);
        Seats = await db.Name(seats, cancel);
        OpenSessions = await db.Sessions.OpenAt(clock.Now).Of(Person.Id).CountAsync(cancel);
        await db.NoteAccess(Me, [Person.Id], "Konto und Zugänge", clock.Now, cancel);
    }

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken cancel)
    {
        await db.Invite(Person, "ein neuer persönlicher Link zu Ihrem Konto", Me.Person, clock.Now, cancel);
        return await Done("Der Zugangslink ist unterwegs.", cancel);
    }

    public async Task<IActionResult> OnPostAbmeldenAsync(CancellationToken cancel)
    {
        await db.EndSessions(Person.Id, clock.Now, cancel);
        return await Done("Die Person ist auf allen Geräten abgemeldet.", cancel);
    }

    public async Task<IActionResult> OnPostSperrenAsync(CancellationToken cancel)
    {
        if (Person.Id == Me.Person)
        {
            await OnGetAsync(cancel);
            return Again("", "Das eigene Konto können Sie nicht sperren.");
        }
        Person.Lock(Me.Person, clock.Now);
        await db.EndSessions(Person.Id, clock.Now, cancel);
        return await Done("Das Konto ist gesperrt. Offene Sitzungen sind beendet.", cancel);
    }

    public async Task<IActionResult> OnPostEntsperrenAsync(CancellationToken cancel)
    {
        Person.Unlock(Me.Person, clock.Now);
        return await Done("Das Konto ist wieder offen.", cancel);
    }

    private async Task<IActionResult> Done(string sentence, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        Flash(sentence);
        return Redirect(AccountPaths.OfPerson(Person.Id));
    }
}
