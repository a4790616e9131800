using Buendnisnetz.Alliances;
using Buendnisnetz.Library;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Branding;

/// <summary>
/// A copy of a material with the name of an alliance or a partner on it. It knows of which edition it is, so that whoever hands out an
/// older one can be told. It is asked for, and made by a job.
/// </summary>
public sealed class BrandedCopy : Entity
{
    private BrandedCopy() { }

    /// <summary>The material.</summary>
    public Guid MaterialId { get; private init; }

    /// <summary>The material, where it was loaded.</summary>
    public Material? Material { get; private set; }

    /// <summary>The number of the edition it is made of.</summary>
    public int Edition { get; private init; }

    /// <summary>The alliance whose name stands on it; null for a partner.</summary>
    public Guid? AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The partner whose name stands on it; null for an alliance.</summary>
    public Guid? OrganisationId { get; internal set; }

    /// <summary>The partner, where it was loaded.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>With which others it was asked for; null where it was alone.</summary>
    public Guid? BatchId { get; private init; }

    /// <summary>Where it stands.</summary>
    public CopyState State { get; private set; }

    /// <summary>When it was asked for, in UTC.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>Who asked for it; null after erasure.</summary>
    public Guid? AskedBy { get; private set; }

    /// <summary>When it was made, in UTC; null while it waits.</summary>
    public DateTimeOffset? MadeAt { get; private set; }

    /// <summary>The PDF file; null while it waits, and after it was cleared away.</summary>
    public Guid? FileId { get; private set; }

    /// <summary>The PDF file, where it was loaded.</summary>
    public StoredFile? File { get; private set; }

    /// <summary>How many pages it has.</summary>
    public int Pages { get; private set; }

    /// <summary>What the directory did not know: "Logo, Anschrift"; empty where nothing was missing.</summary>
    public string Missing { get; private set; } = "";

    /// <summary>Why it was not made; null where it was, or waits.</summary>
    public string? Obstacle { get; private set; }

    /// <summary>The edition of which those who hand it out were last told; its own one at first.</summary>
    public int HeardOf { get; private set; }

    /// <summary>Whose name stands on it.</summary>
    public string Name => Alliance?.Name ?? Organisation?.Name ?? "";

    /// <summary>Whether somebody can take it along.</summary>
    public bool IsThere => State == CopyState.Made && FileId is not null;

    /// <summary>Why no copy can be made; null where one can.</summary>
    public static string? ObstacleTo(Material material, SheetTemplate? template) =>
        !material.IsOut || !material.IsOffered ? "Dieses Material wird nicht ausgegeben."
        : template is null ? "Zu dieser Fassung gibt es keine Vorlage." : null;

    /// <summary>A copy for an alliance.</summary>
    public static BrandedCopy For(Alliance alliance, Material material, SheetTemplate? template, Guid? by, DateTimeOffset at,
        CopyBatch? batch = null)
    {
        Refusal.On(ObstacleTo(material, template) ?? alliance.ObstacleToChange());
        return new()
        {
            MaterialId = material.Id,
            Edition = material.CurrentNumber,
            HeardOf = material.CurrentNumber,
            AllianceId = alliance.Id,
            Alliance = alliance,
            BatchId = batch?.Id,
            AskedAt = at,
            AskedBy = by,
        };
    }

    /// <summary>A copy for a partner.</summary>
    public static BrandedCopy For(Organisation partner, Material material, SheetTemplate? template, Guid? by, DateTimeOffset at,
        CopyBatch batch)
    {
        Refusal.On(ObstacleTo(material, template));
        return new()
        {
            MaterialId = material.Id,
            Edition = material.CurrentNumber,
            HeardOf = material.CurrentNumber,
            OrganisationId = partner.Id,
            Organisation = partner,
            BatchId = batch.Id,
            AskedAt = at,
            AskedBy = by,
        };
    }

    /// <summary>It is made.</summary>
    internal void Take(StoredFile file, int pages, IReadOnlyList<string> missing, DateTimeOffset at)
    {
        (State, FileId, File, MadeAt, Obstacle) = (CopyState.Made, file.Id, file, at, null);
        (Pages, Missing) = (pages, string.Join(", ", missing));
    }

    /// <summary>It could not be made.</summary>
    internal void Fail(string obstacle)
    {
        if (State == CopyState.Waiting) (State, Obstacle) = (CopyState.Failed, obstacle);
    }

    /// <summary>Somebody has it tried again.</summary>
    internal void TryAgain()
    {
        if (State == CopyState.Failed) (State, Obstacle) = (CopyState.Waiting, null);
    }

    internal void HearOf(int edition) => HeardOf = Math.Max(HeardOf, edition);

    internal void ClearAway() => (FileId, File) = (null, null);
}

/// <summary>Where a copy stands.</summary>
public enum CopyState
{
    /// <summary>Its job has not been done yet.</summary>
    Waiting = 0,

    /// <summary>Somebody can take it along.</summary>
    Made = 1,

    /// <summary>It could not be made.</summary>
    Failed = 2,
}

/// <summary>Copies for all at once: all partners of an alliance, or all members of a network.</summary>
public sealed class CopyBatch : Entity
{
    private CopyBatch() { }

    /// <summary>The material.</summary>
    public Guid MaterialId { get; private init; }

    /// <summary>The number of the edition.</summary>
    public int Edition { get; private init; }

    /// <summary>When it was asked for, in UTC.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>Who asked for it; null after erasure.</summary>
    public Guid? AskedBy { get; private set; }

    /// <summary>Asks for copies.</summary>
    public static CopyBatch Ask(Material material, SheetTemplate? template, Guid? by, DateTimeOffset at)
    {
        Refusal.On(BrandedCopy.ObstacleTo(material, template));
        return new() { MaterialId = material.Id, Edition = material.CurrentNumber, AskedAt = at, AskedBy = by };
    }
}
