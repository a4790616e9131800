using Buendnisnetz.Accounts;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>All registrations that have not ended, as a table for the team.</summary>
internal sealed class TableModel : TeamPage
{
    private static readonly string[] Headings =
        ["Name", "E-Mail", "Organisation", "Funktion", "Bereich", "Stand", "Angemeldet", "Workshops", "Bilder erlaubt", "Code"];

    public async Task<IActionResult> OnGetAsync()
    {
        var people = await Db.Bookings.OfEvent(Event.Id).Where(one => one.CancelledAt == null).OrderBy(one => one.NameKey)
            .ThenBy(one => one.Id).AsNoTracking().ToListAsync(Cancel);
        var places = (await Db.SessionPlaces.Where(place => place.EventId == Event.Id)
            .Join(Db.EventSessions, place => place.SessionId, session => session.Id,
                (place, session) => new { place.BookingId, session.Title, session.BeginsAt })
            .OrderBy(one => one.BeginsAt).ToListAsync(Cancel)).ToLookup(one => one.BookingId, one => one.Title);
        var asked = (await Db.QuestionsOf(Event.Id, Cancel)).Questions;
        var answers = (await Db.BookingAnswers.Where(one => one.EventId == Event.Id).AsNoTracking().ToListAsync(Cancel))
            .ToDictionary(one => (one.BookingId, one.QuestionId), one => one.Words);
        var sheet = new CsvSheet([.. Headings, .. asked.Select(question => question.Label)]);
        foreach (var one in people) sheet.Add([
            one.Name, one.Email, one.Organisation ?? "", one.Function ?? "", one.Sector?.Label ?? "", one.State.Label,
            one.BookedAt.LongMoment, string.Join(", ", places[one.Id]),
            one.AllowsPictures switch { true => "ja", false => "nein", _ => "" },
            TicketCode.Grouped(one.Code), .. asked.Select(question => answers.GetValueOrDefault((one.Id, question.Id), ""))]);
        Db.NoteCopyOfList(Me, $"Anmeldungen zu {Event.Title.Quoted}: {German.Count(people.Count, "Person", "Personen")}, als Tabelle", Now);
        await Db.SaveChangesAsync(Cancel);
        return File(sheet.ToBytes(), CsvSheet.ContentType, $"anmeldungen-{Event.Slug}.csv");
    }
}
