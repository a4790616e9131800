namespace Buendnisnetz.Organisations;

// Two entries for one organisation become one. Names have to be loaded on both.
public sealed partial class Organisation
{
    /// <summary>Why this entry cannot go into the other, or null.</summary>
    public string? ObstacleToMergingInto(Organisation other) =>
        other.Id == Id ? "Ein Eintrag kann nicht mit sich selbst zusammengeführt werden."
        : MergedIntoId is not null ? $"{Name.Quoted} ist bereits mit einem anderen Eintrag zusammengeführt."
        : other.MergedIntoId is not null ? $"{other.Name.Quoted} ist bereits mit einem anderen Eintrag zusammengeführt."
        : null;

    /// <summary>
    /// This entry goes into the other: its names stay findable there, its address leads there. Both entries count the
    /// change, so of two merges at once that share an entry only one succeeds.
    /// </summary>
    internal OrganisationsMerged MergeInto(Organisation other, Guid by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToMergingInto(other));
        MergedIntoId = other.Id;
        other.Adopt(names);
        other.LogoFileId ??= LogoFileId;
        var merged = new OrganisationsMerged(other.Id, Id, other.Name, Name, by, at);
        other.Raise(merged);
        return merged;
    }

    internal void FollowTo(Organisation last) => MergedIntoId = last.Id;

    private void Adopt(IEnumerable<OrganisationName> others)
    {
        foreach (var name in others.Where(name => names.All(mine => mine.FoldedName != name.FoldedName)).ToList())
            names.Add(new(Id, name.Name, name.From, name.Until, isAlias: true));
    }
}
