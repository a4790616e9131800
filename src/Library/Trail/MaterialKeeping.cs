namespace Buendnisnetz.Library;

/// <summary>Somebody keeps a material, to find it again and to hear of its next edition.</summary>
public sealed class MaterialKeeping : Entity
{
    private MaterialKeeping() { }

    internal MaterialKeeping(Guid materialId, Guid personId, int edition, DateTimeOffset at) =>
        (MaterialId, PersonId, Edition, At) = (materialId, personId, edition, at);

    /// <summary>The material.</summary>
    public Guid MaterialId { get; private init; }

    /// <summary>The material, where it was loaded.</summary>
    public Material? Material { get; private set; }

    /// <summary>Whoever keeps it.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>The edition that was handed out then, or of which the person was told since.</summary>
    public int Edition { get; private set; }

    /// <summary>Since when, in UTC.</summary>
    public DateTimeOffset At { get; private init; }

    internal void HearOf(int edition) => Edition = edition;
}
