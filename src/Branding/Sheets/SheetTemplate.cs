using Buendnisnetz.Library;

namespace Buendnisnetz.Branding;

/// <summary>
/// What all copies of a material say, with places for whoever hands it out (003: the flyer that "wird noch heute … eingesetzt", with one's
/// own address). It counts from one edition on, until a later one has another: what was issued stays as it is.
/// </summary>
public sealed class SheetTemplate : Entity
{
    private SheetTemplate() { }

    /// <summary>The material.</summary>
    public Guid MaterialId { get; private init; }

    /// <summary>The number of the edition from which on it counts.</summary>
    public int FromEdition { get; private init; }

    /// <summary>What it is printed as.</summary>
    public SheetFormat Format { get; private set; }

    /// <summary>The heading on the first side.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>The first side, as Markdown with places.</summary>
    public string Front { get; private set; } = "";

    /// <summary>The other side; empty where there is none.</summary>
    public string Back { get; private set; } = "";

    /// <summary>Whether the first picture of the edition stands below the heading.</summary>
    public bool ShowsPicture { get; private set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Who did so; null after erasure.</summary>
    public Guid? ChangedBy { get; private set; }

    /// <summary>What it says.</summary>
    public SheetWording Wording => new(Format, Heading, Front, Back, ShowsPicture);

    /// <summary>Why no template of this material can be written now; null where one can. It was loaded to be edited.</summary>
    public static string? ObstacleToWriting(Material material) => material.ObstacleToChange() ?? (material.EditionInWork is not null ? null
        : "Was herausgegeben ist, bleibt, wie es ist. Beginnen Sie bitte eine neue Fassung; darin können Sie die Vorlage schreiben.");

    /// <summary>Writes the template of the edition in work.</summary>
    public static SheetTemplate Write(Material material, SheetWording wording, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToWriting(material));
        var made = new SheetTemplate { MaterialId = material.Id, FromEdition = material.EditionInWork!.Number };
        made.Say(material, wording, by, at);
        return made;
    }

    /// <summary>Writes it anew, as long as its edition is in work.</summary>
    public void Rewrite(Material material, SheetWording wording, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToWriting(material)
            ?? (FromEdition == material.EditionInWork!.Number ? null : "Diese Vorlage gehört zu einer Fassung, die herausgegeben ist."));
        Say(material, wording, by, at);
    }

    private void Say(Material material, SheetWording wording, Guid? by, DateTimeOffset at)
    {
        Refusal.On(wording.Objections().FirstOrDefault()?.Sentence);
        (Format, Heading, ShowsPicture) = (wording.Format, wording.Heading.Trim(), wording.ShowsPicture);
        (Front, Back, ChangedAt, ChangedBy) = (wording.Front.Trim(), wording.Back.Trim(), at, by);
        Raise(new MaterialChanged(material.Id, by, at));
    }
}
