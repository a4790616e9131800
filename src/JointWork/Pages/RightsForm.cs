using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>To whom a right is lent, as a form.</summary>
internal sealed class RightsForm
{
    [Required(ErrorMessage = "Bitte wählen Sie die Organisation.")]
    public Guid? Organisation { get; set; }

    [Required, PersonName]
    public string? Name { get; set; }

    [Required, EmailAddress, StringLength(200)]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Bis wann gilt das Recht?")]
    public DateOnly? LastDay { get; set; }
}
