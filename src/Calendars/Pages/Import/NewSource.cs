using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>A team adds a foreign calendar and sees at once what would be taken: nothing is until it says so.</summary>
/// <param name="page">The page with the form.</param>
/// <param name="db">The database.</param>
/// <param name="now">Now, in UTC.</param>
internal sealed class NewSource(HousePage page, Db db, DateTimeOffset now)
{
    private readonly IServiceProvider services = page.HttpContext.RequestServices;

    /// <summary>What stands in the way, at its field; null where the calendar was read.</summary>
    public Objection? Objection { get; private set; }

    /// <summary>Adds the calendar that the form names, and reads it.</summary>
    public async Task<CalendarSource?> Add(SourceForm form, Func<string, string?, CalendarSource> source, CancellationToken cancel)
    {
        var (fetch, desk) = (services.GetRequiredService<CalendarFetch>(), services.GetRequiredService<ImportDesk>());
        var address = form.File is null ? fetch.AddressOf(form.Address) : null;
        if (form.File is null && address is null)
            return Refused("Form.Address", string.IsNullOrWhiteSpace(form.Address)
                ? "Bitte geben Sie eine Adresse an oder wählen Sie eine Datei."
                : "Das ist keine Adresse im öffentlichen Internet. Sie sieht zum Beispiel so aus: https://www.beispiel.de/kalender.ics");
        try
        {
            var reading = form.File is not null ? await form.Read(now.BerlinDay, cancel)
                : CalendarReading.Of((await fetch.Get($"{address}", null, null, cancel)).Bytes ?? [], now.BerlinDay);
            var added = source(form.Name is { Length: > 0 } name ? name : reading.Name ?? address?.Host ?? form.File!.FileName,
                address?.ToString());
            db.Add(added);
            await db.SaveChangesAsync(cancel);
            await desk.Read(added.Id, reading, now, cancel);
            db.QueueTurnOf(added);
            await db.SaveChangesAsync(cancel);
            return added;
        }
        catch (Refusal refusal) { return Refused(form.File is null ? "Form.Address" : "Form.File", refusal.Message); }
    }

    private CalendarSource? Refused(string field, string sentence)
    {
        Objection = new(field, sentence);
        return null;
    }
}
