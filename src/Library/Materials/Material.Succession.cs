namespace Buendnisnetz.Library;

/// <summary>What a material was replaced by.</summary>
public sealed partial class Material
{
    /// <summary>The material to be used instead; null where there is none.</summary>
    public Guid? ReplacedById { get; private set; }

    /// <summary>The same, where it was loaded.</summary>
    public Material? ReplacedBy { get; private set; }

    /// <summary>
    /// Why another one cannot replace it; null where it can. Those that come after the other one are given: none of them may be this one,
    /// or readers would be led round in a circle.
    /// </summary>
    public string? ObstacleToReplacement(Material other, IReadOnlyCollection<Guid> afterOther) => Home.Obstacle
        ?? (other.Id == Id ? "Ein Material kann sich nicht selbst ersetzen." : null)
        ?? (afterOther.Contains(Id) ? $"{other.Title.Quoted} wird selbst durch dieses Material ersetzt. Das ginge im Kreis." : null)
        ?? (!IsOut || !other.IsPublished ? "Ersetzen lässt sich nur ein veröffentlichtes Material durch ein anderes veröffentlichtes."
            : IsReadByAllWhoRead(other) ? null
            : $"{other.Title.Quoted} ist für weniger Menschen sichtbar als dieses Material. Sie würden auf etwas verwiesen, das sie nicht "
                + "lesen können.");

    /// <summary>Whether all who may read this one may read the other one, too.</summary>
    private bool IsReadByAllWhoRead(Material other) => other.Visibility <= Visibility
        && (other.Visibility <= Visibility.Community || other.PlaceId == PlaceId);

    /// <summary>What replaces it, where all who read this one may know of it: it may have been narrowed since.</summary>
    public Material? KnownSuccessor => ReplacedBy is { IsOut: true } next && IsReadByAllWhoRead(next) ? next : null;

    /// <summary>Says what is to be used instead; whoever keeps or uses this one is told once.</summary>
    public void ReplaceBy(Material other, IReadOnlyCollection<Guid> afterOther, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToReplacement(other, afterOther));
        if (ReplacedById == other.Id) return;
        (ReplacedById, ReplacedBy, ChangedAt) = (other.Id, other, at);
        Raise(new MaterialReplaced(Id, other.Id, by, at));
    }

    /// <summary>There is nothing to be used instead after all.</summary>
    public void StandAlone(Guid? by, DateTimeOffset at)
    {
        Refusal.On(Home.Obstacle);
        (ReplacedById, ReplacedBy) = (null, null);
        Changed(by, at);
    }
}
