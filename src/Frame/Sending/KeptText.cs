namespace Buendnisnetz.Frame;

/// <summary>Why a text was kept.</summary>
public enum KeptBecause
{
    /// <summary>The session had ended while it was written.</summary>
    SessionEnded = 0,

    /// <summary>The form was no longer valid.</summary>
    FormExpired = 1,

    /// <summary>The form was sent before, with something else in it.</summary>
    SentBefore = 2,

    /// <summary>It is still being written.</summary>
    Draft = 3,
}

/// <summary>
/// What somebody had written into a form that could not be taken. It is kept, encrypted, for a short time and for this person alone, and
/// comes back into the form.
/// </summary>
public sealed class KeptText
{
    private KeptText() { }

    /// <summary>Names it in the address of the form; nobody can guess it.</summary>
    public Guid Id { get; private init; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>The fields and what stood in them, encrypted.</summary>
    public string Fields { get; private init; } = "";

    /// <summary>Why it is kept.</summary>
    public KeptBecause Because { get; private init; }

    /// <summary>Since when, in UTC.</summary>
    public DateTimeOffset KeptAt { get; private init; }

    /// <summary>The page of the form, where it is a draft: a person has one for each.</summary>
    public string? Page { get; private init; }

    internal static KeptText Draft(Guid person, string page, string fields, DateTimeOffset at) => new()
    {
        Id = Guid.NewGuid(),
        PersonId = person,
        Page = page,
        Fields = fields,
        Because = KeptBecause.Draft,
        KeptAt = at,
    };

    internal static KeptText Of(Guid person, string fields, KeptBecause because, DateTimeOffset at) =>
        new() { Id = Guid.NewGuid(), PersonId = person, Fields = fields, Because = because, KeptAt = at };

    /// <summary>What the writer is told above the form.</summary>
    internal string Sentence => Because switch
    {
        KeptBecause.Draft => $"Ihr Entwurf vom {KeptAt.LongMoment} steht wieder im Formular. Gespeichert ist er noch nicht.",
        KeptBecause.SentBefore => "Dieses Formular ist schon gespeichert. Inzwischen haben Sie etwas anderes hineingeschrieben: Es steht "
            + "hier noch und ist noch nicht gespeichert. Dateien wählen Sie bitte neu aus.",
        KeptBecause.FormExpired => "Die Seite war lange offen. Ihre Eingaben stehen noch hier und sind noch nicht gespeichert. Bitte sehen "
            + "Sie sie durch und senden Sie sie noch einmal ab. Dateien wählen Sie bitte neu aus.",
        _ => "Sie waren nicht mehr angemeldet. Ihre Eingaben stehen noch hier und sind noch nicht gespeichert. Bitte sehen Sie sie durch "
            + "und senden Sie sie noch einmal ab. Dateien wählen Sie bitte neu aus.",
    };
}
