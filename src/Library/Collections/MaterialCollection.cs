using Buendnisnetz.Networks;

namespace Buendnisnetz.Library;

/// <summary>Materials that go together, in order: "Starterpaket für neue Koordinationen".</summary>
public sealed class MaterialCollection : Entity
{
    /// <summary>So many materials one has at most.</summary>
    public const int Most = 60;

    private readonly List<CollectedMaterial> items = [];

    private MaterialCollection() { }

    /// <summary>The last part of its address.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>For whom it is and how one uses it.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>The network whose office puts it together; null where the administration does.</summary>
    public Guid? NetworkId { get; private init; }

    /// <summary>The network, where it was loaded.</summary>
    public Network? Network { get; private set; }

    /// <summary>Whether everybody may read it; else everybody with a seat.</summary>
    public bool IsPublic { get; private set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Who last changed it; null after erasure.</summary>
    public Guid? ChangedById { get; private set; }

    /// <summary>Its materials.</summary>
    public IReadOnlyList<CollectedMaterial> Items => items;

    /// <summary>Why one cannot be called this; null where it can.</summary>
    public static string? ObstacleTo(string? title) =>
        Folding.Fold(title).Length < 3 ? "Der Titel braucht mindestens drei Buchstaben." : null;

    /// <summary>Begins one.</summary>
    public static MaterialCollection Begin(Network? network, string title, string lead, bool isPublic, string slug, Guid? by,
        DateTimeOffset at)
    {
        Refusal.On(network is { IsOpen: false } ? "Dieses Netzwerk hat seine Arbeit beendet." : null);
        var made = new MaterialCollection { NetworkId = network?.Id, Network = network, Slug = slug };
        made.Describe(title, lead, isPublic, by, at);
        return made;
    }

    /// <summary>Says anew what it is.</summary>
    public void Describe(string title, string lead, bool isPublic, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(title));
        (Title, Lead, IsPublic) = (title.Trim(), lead.Trim(), isPublic);
        Changed(by, at);
    }

    /// <summary>Why a material cannot be put in; null where it can.</summary>
    public string? ObstacleToPutting(Material material) => items.Any(item => item.MaterialId == material.Id) ? "Das liegt schon darin."
        : items.Count >= Most ? $"Eine Sammlung hat höchstens {Most} Materialien."
        : material.IsPublished ? null : "In eine Sammlung kommt nur, was veröffentlicht ist.";

    /// <summary>Puts a material at the end.</summary>
    public void Put(Material material, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToPutting(material));
        items.Add(new(Id, material, items.Count == 0 ? 1 : items.Max(item => item.Position) + 1));
        Changed(by, at);
    }

    /// <summary>Takes a material out.</summary>
    public void Take(Guid material, Guid? by, DateTimeOffset at)
    {
        if (items.RemoveAll(item => item.MaterialId == material) > 0) Changed(by, at);
    }

    /// <summary>Moves a material one place up.</summary>
    public void Lift(Guid material, Guid? by, DateTimeOffset at)
    {
        var ordered = items.OrderBy(item => item.Position).ToList();
        var place = ordered.FindIndex(item => item.MaterialId == material);
        if (place < 1) return;
        ordered[place].ChangePlaces(ordered[place - 1]);
        Changed(by, at);
    }

    private void Changed(Guid? by, DateTimeOffset at)
    {
        (ChangedAt, ChangedById) = (at, by);
        Raise(new CollectionChanged(Id, by, at));
    }
}

/// <summary>A material in a collection.</summary>
public sealed class CollectedMaterial : Entity
{
    private CollectedMaterial() { }

    internal CollectedMaterial(Guid collectionId, Material material, int position) =>
        (CollectionId, MaterialId, Material, Position) = (collectionId, material.Id, material, position);

    /// <summary>The collection.</summary>
    public Guid CollectionId { get; private init; }

    /// <summary>The material.</summary>
    public Guid MaterialId { get; private init; }

    /// <summary>The material, where it was loaded.</summary>
    public Material? Material { get; private set; }

    /// <summary>Its place.</summary>
    public int Position { get; private set; }

    internal void ChangePlaces(CollectedMaterial other) => (Position, other.Position) = (other.Position, Position);
}

/// <summary>A collection was begun or changed.</summary>
public sealed record CollectionChanged(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Sammlung von Materialien wurde geändert.";
}
