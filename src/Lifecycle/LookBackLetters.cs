using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Lifecycle;

/// <summary>
/// Asks how it goes on: coordinator and deputy, the office where there is no deputy; reminds those who are silent; then asks the
/// office. Each letter carries its own link, which is answered by one click without signing in.
/// </summary>
internal sealed class LookBackLetters(Db db, Site site, TimeProvider clock) : Work<LookBackOn>
{
    /// <summary>The word in the address of the question.</summary>
    public const string Purpose = "rueckblick";

    private static readonly TimeSpan LifeOfLink = TimeSpan.FromDays(120);

    public override async Task Do(LookBackOn payload, CancellationToken cancel)
    {
        var pause = await db.Set<CreativePause>().Include(one => one.Alliance)
            .FirstOrDefaultAsync(one => one.Id == payload.PauseId, cancel);
        var due = pause?.LookBackDue(clock.Now) ?? LookBack.Nothing;
        if (due == LookBack.Nothing) return;
        foreach (var person in await Asked(pause!.AllianceId, due, cancel)) Ask(pause, due, person);
        pause.Did(due, clock.Now);
    }

    private async Task<IReadOnlyList<Person>> Asked(Guid alliance, LookBack due, CancellationToken cancel)
    {
        var leads = await db.Seats.InForce(clock.Now).Of(AllianceSeats.Place, alliance)
            .Where(seat => seat.PersonId != null && (seat.Role == AllianceSeats.Coordinator || seat.Role == AllianceSeats.Deputy))
                .ToListAsync(cancel);
        var ids = leads.Select(seat => seat.PersonId!.Value).ToHashSet();
        if (due == LookBack.Escalate || leads.All(seat => seat.Role != AllianceSeats.Deputy))
            ids.UnionWith(await db.OfficeOf(alliance, clock.Now, cancel));
        return await db.People.Where(person => ids.Contains(person.Id) && person.LockedAt == null).OrderBy(person => person.NameKey)
            .ToListAsync(cancel);
    }

    private void Ask(CreativePause pause, LookBack due, Person person)
    {
        var alliance = pause.Alliance!;
        var path = db.AskByLink(Purpose, alliance.Id, person.Id, LifeOfLink, clock.Now);
        db.Post(Write(pause, due, person, site.Link(path)), clock.Now);
        db.Notify(person.Id, "Die kreative Pause dauert nun schon eine Weile. Wie soll es weitergehen?", alliance.Path, alliance.Name,
            clock.Now);
    }

    private static Letter Write(CreativePause pause, LookBack due, Person person, string link) =>
        new Letter(person.Email, person.Name, $"{pause.Alliance!.Name}: Wie geht es nach der Pause weiter?",
            $"Sie erhalten diese E-Mail, weil das Bündnis {pause.Alliance.Name.Quoted} ruht und Sie dafür verantwortlich sind oder "
                + "vertreten.")
        { PersonId = person.Id, Thread = $"rueckblick-{pause.Id:N}", Priority = Priority.Bulk }
            .Says($"das Bündnis {pause.Alliance.Name.Quoted} ist seit {pause.From} in kreativer Pause. "
                + $"Für den {pause.LookBackOn.Long} war ein Rückblick vereinbart. {Tone(due)}".Trim())
            .Says("Drei Antworten sind möglich: weiter ruhen, wieder starten oder geordnet beenden. "
                + "Ein Klick genügt, anmelden müssen Sie sich nicht.")
            .Asks("Antworten", link)
            .Says("Solange niemand antwortet, ruht das Bündnis weiter. Es geht nichts verloren.");

    private static string Tone(LookBack due) => due switch
    {
        LookBack.Remind => "Bisher hat noch niemand geantwortet.",
        LookBack.Escalate => "Aus dem Bündnis kam bisher keine Antwort. Deshalb wenden wir uns auch an die Geschäftsstelle.",
        _ => "",
    };
}
