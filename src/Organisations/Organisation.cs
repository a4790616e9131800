using Buendnisnetz.Territory;

namespace Buendnisnetz.Organisations;

/// <summary>
/// An organisation: municipality, association, company, chamber … It exists once in the instance, in however many
/// alliances and networks it takes part (INV-08).
/// </summary>
public sealed partial class Organisation : Entity
{
    private readonly List<OrganisationName> names = [];
    private readonly List<OrganisationAddress> addresses = [];

    private Organisation() { }

    /// <summary>The name it bears today.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Today's name as a key to sort and to search by.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>The last part of its address.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>Its one main category, a term code of the partner categories.</summary>
    public string CategoryCode { get; private set; } = "";

    /// <summary>The place as people write it.</summary>
    public string Town { get; private set; } = "";

    /// <summary>Official key of the municipality, Kreis or Land it sits in, where known.</summary>
    public AreaKey? Area { get; private set; }

    /// <summary>Address of its web site; empty where there is none.</summary>
    public string Website { get; private set; } = "";

    /// <summary>Functional mailbox; empty where there is none.</summary>
    public string Mailbox { get; private set; } = "";

    /// <summary>Telephone of the office; empty where there is none.</summary>
    public string Phone { get; private set; } = "";

    /// <summary>The file of its logo; null while there is none.</summary>
    public Guid? LogoFileId { get; private set; }

    /// <summary>Size class of a company.</summary>
    public CompanySize Size { get; private set; }

    /// <summary>Which data protection law binds it.</summary>
    public DataProtectionLaw Law { get; private set; }

    /// <summary>The organisation it turned out to be the same as; null for almost all.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>All names it has borne and is known under; loaded on demand.</summary>
    public IReadOnlyList<OrganisationName> Names => names;

    /// <summary>All addresses that lead here; loaded on demand.</summary>
    public IReadOnlyList<OrganisationAddress> Addresses => addresses;

    /// <summary>The path of its page.</summary>
    public string Path => OrganisationPaths.Of(Slug);

    /// <summary>Enters an organisation under an address that is still free.</summary>
    public static Organisation Enter(string name, string freeSlug, OrganisationFacts facts, Guid? by, DateTimeOffset at)
    {
        var organisation = new Organisation();
        organisation.names.Add(new(organisation.Id, name.Trim(), null));
        organisation.Bear(name.Trim());
        organisation.MoveTo(freeSlug);
        organisation.Take(facts);
        organisation.Raise(new OrganisationEntered(organisation.Id, organisation.Name, by, at));
        return organisation;
    }

    /// <summary>Corrects what is known of it.</summary>
    public void Correct(OrganisationFacts facts, Guid? by, DateTimeOffset at)
    {
        Take(facts);
        Raise(new OrganisationCorrected(Id, Name, by, at));
    }

    /// <summary>Shows another logo, or none.</summary>
    public void CarryLogo(Guid? fileId, Guid? by, DateTimeOffset at)
    {
        LogoFileId = fileId;
        Raise(new OrganisationCorrected(Id, Name, by, at));
    }

    internal void SayTakenBack(Guid? by, DateTimeOffset at) => Raise(new OrganisationEntryTakenBack(Id, Name, by, at));

    private void Take(OrganisationFacts facts)
    {
        (CategoryCode, Town, Area) = (facts.CategoryCode, facts.Town.Trim(), facts.Area);
        (Website, Mailbox, Phone) = (facts.Website.Trim(), facts.Mailbox.Trim(), facts.Phone.Trim());
        (Size, Law) = (facts.CategoryCode == PartnerCategories.Company ? facts.Size : CompanySize.Unknown, facts.Law);
    }

    private void Bear(string name) => (Name, SortKey) = (name, Folding.Fold(name));

    private void MoveTo(string slug)
    {
        Slug = slug;
        if (addresses.All(address => address.Slug != slug)) addresses.Add(new(slug, Id));
    }
}
