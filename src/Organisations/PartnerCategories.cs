namespace Buendnisnetz.Organisations;

/// <summary>The partner categories (INV-110): what kind of organisation this is; each has exactly one main category.</summary>
public static class PartnerCategories
{
    /// <summary>Code of the list.</summary>
    public const string List = "partner-category";

    /// <summary>Companies have a size class.</summary>
    public const string Company = "unternehmen";

    /// <summary>A natural person who is a partner; no organisation has this category.</summary>
    public const string Citizen = "buergerin-buerger";

    internal static StarterTaxonomy Starter => new StarterTaxonomy(List, "Partnerkategorien")
        .With("kommune", "Kommune", "Stadt oder Gemeinde", "Stadt oder Gemeinde mit ihren Ämtern")
        .With("landkreis", "Landkreis", "Landkreis", "Landkreis mit seinen Ämtern")
        .With("behoerde", "Landes- oder Bundesbehörde", "Amt vom Land oder vom Bund")
        .With(Company, "Unternehmen", "Firma")
        .With("handwerksbetrieb", "Handwerksbetrieb", "Handwerks-Betrieb")
        .With("kammer", "Kammer", "Kammer", "Industrie- und Handelskammer, Handwerkskammer oder andere Kammer")
        .With("wirtschaftsverband", "Wirtschafts- oder Arbeitgeberverband", "Verband von Firmen")
        .With("gewerkschaft", "Gewerkschaft", "Gewerkschaft")
        .With("arbeitsagentur", "Agentur für Arbeit, Jobcenter", "Arbeits-Agentur oder Jobcenter")
        .With("kirche", "Kirche, Religionsgemeinschaft", "Kirche oder andere Religions-Gemeinschaft")
        .With("wohlfahrtsverband", "Wohlfahrtsverband", "Wohlfahrts-Verband",
        "AWO, Caritas, Diakonie, DRK, Der Paritätische, ZWST und ihre Gliederungen")
        .With("jugendhilfe", "Freier Träger der Jugendhilfe", "Träger der Jugend-Hilfe")
        .With("verein", "Verband, Verein", "Verband oder Verein")
        .With("sportverein", "Sportverein", "Sport-Verein")
        .With("stiftung", "Stiftung", "Stiftung")
        .With("initiative", "Initiative, Elterninitiative", "Initiative")
        .With("schule", "Schule", "Schule")
        .With("kita", "Kita, Kindertagespflege", "Kita oder Tages-Eltern")
        .With("familienbildung", "Familienbildung, Familienzentrum", "Familien-Zentrum",
        "Familienbildungsstätte, Familienzentrum oder Mehrgenerationenhaus")
        .With("hochschule", "Hochschule, Forschung", "Hochschule")
        .With("gesundheit", "Krankenkasse, Gesundheitswesen", "Kranken-Kasse oder Gesundheit")
        .With("justiz", "Polizei, Justiz", "Polizei oder Gericht")
        .With("partei", "Partei, Fraktion", "Partei", "Bitte auf die Neutralität des Bündnisses achten")
        .With("medien", "Medien", "Zeitung, Radio, Fernsehen")
        .With(Citizen, "Bürgerin, Bürger", "Bürgerin oder Bürger", "Eine Person, die ohne Organisation mitmacht");
}
