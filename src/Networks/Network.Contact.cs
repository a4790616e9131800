namespace Buendnisnetz.Networks;

// Where one turns to, and the picture at the head.
public sealed partial class Network
{
    /// <summary>Who answers: „Geschäftsstelle der ARGE“; empty while nobody is named.</summary>
    public string ContactName { get; private set; } = "";

    /// <summary>The functional mailbox, which survives a change of staff.</summary>
    public string? Mailbox { get; private set; }

    /// <summary>The telephone number.</summary>
    public string? Phone { get; private set; }

    /// <summary>Street and town.</summary>
    public string? Address { get; private set; }

    /// <summary>The picture's file; null where a drawn motif stands in.</summary>
    public Guid? PictureFileId { get; private set; }

    /// <summary>What is to be seen on the picture.</summary>
    public string? PictureAlt { get; private set; }

    /// <summary>Who made and owns the picture.</summary>
    public string? PictureCredit { get; private set; }

    /// <summary>Says where one turns to.</summary>
    public void Answer(NetworkContact contact, Guid? by, DateTimeOffset at)
    {
        Refusal.On(contact.Obstacle());
        (ContactName, Mailbox, Phone, Address) = (contact.Name.Trim(), Trimmed(contact.Mailbox), Trimmed(contact.Phone),
            Trimmed(contact.Address));
        Raise(new NetworkEdited(Id, by, at));
    }

    /// <summary>Shows a picture, with all that must stand beside it (INV-29).</summary>
    public void Show(Guid fileId, Alliances.PictureText text, Guid? by, DateTimeOffset at)
    {
        Refusal.On(text.Obstacle());
        (PictureFileId, PictureAlt, PictureCredit) = (fileId, text.Alt.Trim(), text.Credit.Trim());
        Raise(new NetworkEdited(Id, by, at));
    }

    /// <summary>Takes the picture down.</summary>
    public void TakePictureDown(Guid? by, DateTimeOffset at)
    {
        (PictureFileId, PictureAlt, PictureCredit) = (null, null, null);
        Raise(new NetworkEdited(Id, by, at));
    }
}

/// <summary>Where one turns to.</summary>
/// <param name="Name">Who answers.</param>
/// <param name="Mailbox">The functional mailbox.</param>
/// <param name="Phone">The telephone number.</param>
/// <param name="Address">Street and town.</param>
public sealed record NetworkContact(string Name, string? Mailbox, string? Phone = null, string? Address = null)
{
    /// <summary>Why nobody could turn to it, all of it.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (string.IsNullOrWhiteSpace(Name)) yield return new(nameof(Name), "Bitte nennen Sie die Stelle, die antwortet.");
        if (string.IsNullOrWhiteSpace(Mailbox) && string.IsNullOrWhiteSpace(Phone))
            yield return new(nameof(Mailbox), "Bitte geben Sie ein Postfach oder eine Telefonnummer an, damit sich jemand melden kann.");
    }

    /// <summary>Why nobody could turn to it; null when somebody can.</summary>
    public string? Obstacle() => Objections().FirstOrDefault()?.Sentence;
}
