using Buendnisnetz.Alliances;
using Buendnisnetz.Bookings;
using Buendnisnetz.Documentation;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Bookings;
using Buendnisnetz.Tests.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Documentation;

/// <summary>Events that are over, and what is left of them, as tests need it.</summary>
internal static class Documented
{
    public static DateTimeOffset Later { get; } = new(2027, 5, 2, 8, 0, 0, TimeSpan.Zero);

    public static PictureText Words { get; } = new("Ein voller Saal von hinten.", "Stadt Beispiel", null, PersonsGround.Consent);

    public static StatementFacts Saying { get; } = new("Wir fangen an.", "Ada Beispiel", "Bürgermeisterin", HasAgreed: true);

    /// <summary>A held event in memory.</summary>
    public static Event Event() => Planned.Announced(Founded.Alliance(), Planned.Day(2027, 4, 12), EventKind.Conference);

    public static EventDocumentation Begun(Event planned) => EventDocumentation.Begin(planned, null, Later);

    public static EventDocumentation Published()
    {
        var planned = Event();
        var one = Begun(planned);
        one.Summarise("Es war gut.", null, null, null, Later);
        one.Publish(planned, EventFigures.None, null, Later);
        return one;
    }

    /// <summary>A conference of the house with these people, two days after it; they came where the doors were open.</summary>
    public static async Task<Event> Past(this TestHouse house, string name, params Attendee[] people)
    {
        var planned = await house.Conference(name, null);
        await house.In(async db =>
        {
            foreach (var one in people)
            {
                var booking = db.Bookings.Add(Booking.Of(planned.Id, one, null, null, house.Clock.Now)).Entity;
                booking.Confirm(house.Clock.Now);
                booking.Place(house.Clock.Now);
                booking.Come(planned.BeginsAt);
            }
            await db.SaveChangesAsync();
        });
        house.Clock.Advance(planned.EndsAt.AddDays(2) - house.Clock.Now);
        return planned;
    }

    /// <summary>Its documentation, changed as the test likes.</summary>
    public static Task<EventDocumentation> Document(this TestHouse house, Event planned,
        Action<EventDocumentation, Event>? change = null) =>
        house.In(async db =>
        {
            var known = await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id);
            var one = await db.DocumentationOf(planned.Id, default)
                ?? db.Documentations.Add(EventDocumentation.Begin(known, null, house.Clock.Now)).Entity;
            change?.Invoke(one, known);
            await db.SaveChangesAsync();
            return one;
        });

    /// <summary>A documentation that everybody reads.</summary>
    public static Task<EventDocumentation> PublishedOf(this TestHouse house, Event planned) => house.Document(planned, (one, known) =>
    {
        one.Summarise("Es war ein guter Tag.", null, null, null, house.Clock.Now);
        one.Publish(known, EventFigures.None, null, house.Clock.Now);
    });

    /// <summary>A picture in the gallery, as a file of the house.</summary>
    public static async Task<GalleryPicture> Hung(this TestHouse house, Event planned, string name = "bild-pause")
    {
        var files = house.Services.GetRequiredService<FileStore>();
        await using var drawn = DemoSheet.Read(typeof(DocumentationModule).Assembly, name).Picture();
        var file = await files.KeepPicture(drawn, $"bild-{Guid.NewGuid():N}.webp", null, house.Clock.Now);
        return await house.In(async db =>
        {
            db.Files.Add(file);
            var one = (await db.DocumentationOf(planned.Id, default))!;
            var hung = one.Hang(file.Id, Words, null, house.Clock.Now);
            await db.SaveChangesAsync();
            return hung;
        });
    }

    public static Task<EventDocumentation> Stored(this TestHouse house, Event planned) =>
        house.In(async db => (await db.DocumentationOf(planned.Id, default))!);

    /// <summary>A PDF as small as can be.</summary>
    public static byte[] Pdf { get; } = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n"u8.ToArray();
}
