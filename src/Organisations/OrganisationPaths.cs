namespace Buendnisnetz.Organisations;

/// <summary>The addresses of the module's pages.</summary>
public static class OrganisationPaths
{
    /// <summary>The directory.</summary>
    public const string Directory = "/organisationen";

    /// <summary>The form for a new organisation.</summary>
    public const string New = "/organisationen/neu";

    /// <summary>The administration's desk for double entries.</summary>
    public const string Merge = "/verwaltung/organisationen/zusammenfuehren";

    /// <summary>The administration of terms.</summary>
    public const string Terms = "/verwaltung/begriffe";

    /// <summary>The directory, filtered by category.</summary>
    public static string OfCategory(string code) => $"{Directory}?kategorie={code}";

    /// <summary>The page of a list of terms in the administration.</summary>
    public static string OfList(string code) => $"{Terms}/{code}";

    /// <summary>The page of a term in the administration.</summary>
    public static string OfTerm(string code) => $"{Terms}/begriff/{code}";

    /// <summary>The bridges of a term.</summary>
    public static string BridgesOf(string code) => $"{OfTerm(code)}/verbindungen";

    /// <summary>The end of a term.</summary>
    public static string EndOf(string code) => $"{OfTerm(code)}/ende";

    /// <summary>The page of an organisation.</summary>
    public static string Of(string slug) => $"/organisationen/{slug}";

    /// <summary>The form for its logo.</summary>
    public static string Logo(string slug) => $"/organisationen/{slug}/logo";

    /// <summary>The form that corrects it.</summary>
    public static string Edit(string slug) => $"/organisationen/{slug}/bearbeiten";
}
