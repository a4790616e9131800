using Buendnisnetz.Territory;

namespace Buendnisnetz.Organisations;

/// <summary>How large a company is (EU recommendation 2003/361).</summary>
public enum CompanySize
{
    /// <summary>Not known, or not a company.</summary>
    Unknown = 0,

    /// <summary>Up to 9 people.</summary>
    Micro = 1,

    /// <summary>10 to 49 people.</summary>
    Small = 2,

    /// <summary>50 to 249 people.</summary>
    Medium = 3,

    /// <summary>250 people and more.</summary>
    Large = 4,
}

/// <summary>Which data protection law binds the organisation; the churches have their own.</summary>
public enum DataProtectionLaw
{
    /// <summary>Datenschutz-Grundverordnung.</summary>
    Dsgvo = 0,

    /// <summary>EKD-Datenschutzgesetz, for protestant bodies.</summary>
    DsgEkd = 1,

    /// <summary>Gesetz über den Kirchlichen Datenschutz, for catholic bodies.</summary>
    Kdg = 2,
}

/// <summary>What is known of an organisation besides its names.</summary>
/// <param name="CategoryCode">Its one main category, a term code of the partner categories.</param>
/// <param name="Town">The place as people write it: "Singen".</param>
/// <param name="Area">Official key of the municipality, Kreis or Land it sits in, where known.</param>
/// <param name="Website">Address of its web site.</param>
/// <param name="Mailbox">Functional mailbox; never a person's.</param>
/// <param name="Phone">Telephone of the office.</param>
/// <param name="Size">Size class of a company.</param>
/// <param name="Law">Which data protection law binds it.</param>
public sealed record OrganisationFacts(
    string CategoryCode,
    string Town = "",
    AreaKey? Area = null,
    string Website = "",
    string Mailbox = "",
    string Phone = "",
    CompanySize Size = CompanySize.Unknown,
    DataProtectionLaw Law = DataProtectionLaw.Dsgvo);
