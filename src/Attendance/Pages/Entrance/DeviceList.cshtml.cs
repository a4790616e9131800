using System.Security.Cryptography;
using System.Text;
using Buendnisnetz.Accounts;
using Buendnisnetz.Bookings;
using Microsoft.AspNetCore.Antiforgery;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>
/// What a device at the entrance needs and nothing more: code, name, organisation and where each stands. It is noted like every list that
/// is taken along; whoever asks again with the stamp of what it has gets only the counts.
/// </summary>
internal sealed class DeviceListModel(IAntiforgery tokens) : EntrancePage
{
    public async Task<IActionResult> OnGetAsync(string? stand)
    {
        var door = await Doorway.Of(Db, Event.Id, Workshop, Cancel);
        var people = (await Db.Bookings.OfEvent(Event.Id).Where(one => one.ConfirmedAt != null || one.PlacedAt != null).AsNoTracking()
            .OrderBy(one => one.NameKey).ThenBy(one => one.Id).ToListAsync(Cancel)).ConvertAll(one => DevicePerson.Of(one, door));
        var stamp = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', people))).AsSpan(0, 8));
        if (string.IsNullOrEmpty(stand)) Db.NoteCopyOfList(Me,
            $"{Named}: {German.Count(people.Count, "Person", "Personen")}, auf einem Gerät", Now);
        await Db.SaveChangesAsync(Cancel);
        Response.Headers.CacheControl = "no-store";
        return new JsonResult(new
        {
            stamp,
            token = tokens.GetAndStoreTokens(HttpContext).RequestToken,
            ends = EntranceHours.ListEnds(Event),
            closed = Closed,
            counts = new { registered = Count.Registered, there = Count.There, expected = Count.Expected },
            people = stand == stamp ? null : people,
        });
    }
}

/// <summary>Somebody, as devices at the entrance know them.</summary>
internal sealed record DevicePerson(string Code, string Name, string? Organisation, string Outcome, string Stand, bool There)
{
    public static DevicePerson Of(Booking one, Doorway door) =>
        new(one.Code, one.Name, one.Organisation, door.OutcomeOf(one).Code, door.StandOf(one), door.Since(one) is not null);
}
