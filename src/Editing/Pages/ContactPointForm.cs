using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Editing.Pages;

/// <summary>A contact point as a form.</summary>
internal sealed class ContactPointForm
{
    [Required, StringLength(200)]
    public string? Name { get; set; }

    public List<Audience> Audiences { get; set; } = [];

    [EmailAddress, StringLength(200)]
    public string? Mailbox { get; set; }

    [StringLength(60), RegularExpression(@"^[0-9 +()/\-]{4,}$",
        ErrorMessage = "Bitte nur Ziffern, Leerzeichen und die Zeichen + ( ) / - verwenden.")]
    public string? Phone { get; set; }

    [StringLength(300)]
    public string? Address { get; set; }

    [StringLength(300)]
    public string? Hours { get; set; }

    [StringLength(200)]
    public string? Languages { get; set; }

    public Visibility Visibility { get; set; }

    public static ContactPointForm Of(ContactDetails details) => new()
    {
        Name = details.Name,
        Audiences = [.. AudienceWords.All.Select(known => known.Audience).Where(known => details.Audiences.HasFlag(known))],
        Mailbox = details.Mailbox,
        Phone = details.Phone,
        Address = details.Address,
        Hours = details.Hours,
        Languages = details.Languages,
        Visibility = details.Visibility,
    };

    public ContactDetails ToDetails() => new(
        Name ?? "", Audiences.Aggregate(Audience.None, (all, one) => all | one), Mailbox, Phone, Address, Hours, Languages, Visibility);
}
