using System.Text;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>Contacts that people of an event give each other, for an address book: of one of them, or of all.</summary>
[AllowAnonymous]
internal sealed class OwnContactsModel : OwnPage
{
    [BindProperty(SupportsGet = true, Name = "wer")]
    public Guid? Who { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (Booking is null) return Missing();
        var contacts = await Db.ContactsOf(Booking, Event!, Now, Cancel);
        List<VCard> cards = [.. contacts.Where(one => Who is null || one.Id == Who).Select(Card)];
        if (cards.Count == 0) return Redirect(Own);
        return File(Encoding.UTF8.GetBytes(VCard.Written(cards)), VCard.ContentType, $"kontakte-{Event!.Slug}.vcf");
    }

    private VCard Card(Booking one) => new(one.Name, one.Email, one.Organisation, one.Function, $"{Event!.Title}, {Event.Time}");
}
