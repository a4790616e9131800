using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Library;

/// <summary>Somebody who has made a material along with those who are responsible (003:5: AWO, Caritas, Diakonie, Jobcenter).</summary>
public sealed class MaterialAuthor : Entity
{
    private MaterialAuthor() { }

    internal MaterialAuthor(Guid materialId, Participant who, int position)
    {
        (MaterialId, Position) = (materialId, position);
        (Alliance, Network, Organisation) = (who.Alliance, who.Network, who.Organisation);
        (AllianceId, NetworkId, OrganisationId) = (who.Alliance?.Id, who.Network?.Id, who.Organisation?.Id);
    }

    /// <summary>The material.</summary>
    public Guid MaterialId { get; private init; }

    /// <summary>Its place among the authors.</summary>
    public int Position { get; private init; }

    /// <summary>The alliance, if it is one.</summary>
    public Guid? AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The network, if it is one.</summary>
    public Guid? NetworkId { get; private init; }

    /// <summary>The network, where it was loaded.</summary>
    public Network? Network { get; private set; }

    /// <summary>The organisation, if it is one.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The organisation, where it was loaded.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>The name.</summary>
    public string Name => Alliance?.Name ?? Network?.Name ?? Organisation?.Name ?? "";

    /// <summary>The page.</summary>
    public string Path => Alliance?.Path ?? Network?.Path ?? Organisation?.Path ?? "/";

    /// <summary>What it is.</summary>
    public string Kind => AllianceId is not null ? "Bündnis" : NetworkId is not null ? "Netzwerk" : "Organisation";

    internal Guid? Who => AllianceId ?? NetworkId ?? OrganisationId;

    /// <summary>The entry of the organisation became another one.</summary>
    internal void BecomeOf(Guid organisation) => OrganisationId = organisation;
}

/// <summary>The authors of a material.</summary>
public sealed partial class Material
{
    private readonly List<MaterialAuthor> authors = [];

    /// <summary>Who else has made it, where they were loaded.</summary>
    public IReadOnlyList<MaterialAuthor> Authors => authors;

    /// <summary>Why somebody cannot be entered as an author; null where it can.</summary>
    public string? ObstacleToAuthor(Participant who)
    {
        var id = who.Alliance?.Id ?? who.Network?.Id ?? who.Organisation?.Id;
        return ObstacleToChange() ?? (id == PlaceId || authors.Any(one => one.Who == id) ? "Das steht schon hier." : null);
    }

    /// <summary>Enters somebody who has made it, too.</summary>
    public MaterialAuthor Credit(Participant who, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAuthor(who));
        var added = new MaterialAuthor(Id, who, authors.Count == 0 ? 1 : authors.Max(one => one.Position) + 1);
        authors.Add(added);
        Changed(by, at);
        return added;
    }

    /// <summary>Takes an author out.</summary>
    public void Uncredit(MaterialAuthor author, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        authors.Remove(author);
        Changed(by, at);
    }
}
