namespace Buendnisnetz.Alliances;

/// <summary>A picture with all that must stand beside it.</summary>
public sealed class Picture : Entity
{
    private Picture() { }

    internal Picture(Guid allianceId, Guid fileId, PictureText text, DateTimeOffset at) =>
        (AllianceId, FileId, Alt, Credit, Caption, Ground, ShownAt) = (allianceId, fileId, text.Alt.Trim(), text.Credit.Trim(),
            text.Caption, text.Ground, at);

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The file in the store.</summary>
    public Guid FileId { get; private init; }

    /// <summary>What is to be seen, for those who do not see it.</summary>
    public string Alt { get; private init; } = "";

    /// <summary>Who made it and owns it: „Quelle: Landratsamt / M. Beispiel“ (002:9).</summary>
    public string Credit { get; private init; } = "";

    /// <summary>A line below it.</summary>
    public string? Caption { get; private init; }

    /// <summary>Why persons in it may be shown.</summary>
    public PersonsGround Ground { get; private init; }

    /// <summary>Since when it is shown, in UTC.</summary>
    public DateTimeOffset ShownAt { get; private init; }
}

/// <summary>Why a picture may show persons (INV-29, KUG §§ 22, 23).</summary>
public enum PersonsGround
{
    /// <summary>Nobody can be recognised.</summary>
    NobodyRecognisable = 0,

    /// <summary>Everybody recognisable, for children their guardians, has agreed in writing.</summary>
    Consent = 1,

    /// <summary>Persons only as part of a public gathering.</summary>
    PublicGathering = 2,
}

/// <summary>What must be said of a picture.</summary>
/// <param name="Alt">What is to be seen.</param>
/// <param name="Credit">Who made and owns it.</param>
/// <param name="Caption">A line below it.</param>
/// <param name="Ground">Why persons in it may be shown.</param>
public sealed record PictureText(string Alt, string Credit, string? Caption, PersonsGround Ground)
{
    /// <summary>What is missing before it may be shown, all of it.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (string.IsNullOrWhiteSpace(Alt))
            yield return new(nameof(Alt), "Bitte beschreiben Sie das Bild in einem Satz für Menschen, die es nicht sehen.");
        if (string.IsNullOrWhiteSpace(Credit))
            yield return new(nameof(Credit), "Bitte nennen Sie, wer das Bild gemacht hat und wem es gehört.");
    }

    /// <summary>The first thing that is missing; null when nothing is.</summary>
    public string? Obstacle() => Objections().FirstOrDefault()?.Sentence;
}
