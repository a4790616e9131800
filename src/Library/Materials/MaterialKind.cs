namespace Buendnisnetz.Library;

/// <summary>What sort of thing a material is.</summary>
public enum MaterialKind
{
    /// <summary>A flyer (003: "wird noch heute … eingesetzt").</summary>
    Flyer = 0,

    /// <summary>A guide or working aid.</summary>
    Guide = 1,

    /// <summary>Slides.</summary>
    Slides = 2,

    /// <summary>A catalogue of measures (003: of 2014).</summary>
    Catalogue = 3,

    /// <summary>Something to fill in.</summary>
    Template = 4,

    /// <summary>Logos and how they are used.</summary>
    Logos = 5,

    /// <summary>A publication.</summary>
    Publication = 6,

    /// <summary>Anything else.</summary>
    Other = 7,
}

/// <summary>For whom a material is.</summary>
public enum MaterialAudience
{
    /// <summary>Mothers, fathers, families.</summary>
    Families = 0,

    /// <summary>Those who coordinate alliances and networks.</summary>
    Coordinators = 1,

    /// <summary>Companies and those who work there.</summary>
    Companies = 2,

    /// <summary>Administrations and politics on the spot.</summary>
    Municipalities = 3,

    /// <summary>Those who advise and care for families.</summary>
    Professionals = 4,

    /// <summary>Volunteers.</summary>
    Volunteers = 5,
}

/// <summary>Whether a material can be read by everybody (AC-04).</summary>
public enum Accessibility
{
    /// <summary>Nobody has checked it.</summary>
    Unknown = 0,

    /// <summary>It is accessible.</summary>
    Full = 1,

    /// <summary>Part of it is.</summary>
    Partly = 2,

    /// <summary>It is not.</summary>
    No = 3,
}

/// <summary>The same in German words.</summary>
public static class MaterialWords
{
    extension(MaterialKind kind)
    {
        /// <summary>One of them.</summary>
        public string Label => kind switch
        {
            MaterialKind.Flyer => "Flyer",
            MaterialKind.Guide => "Arbeitshilfe",
            MaterialKind.Slides => "Präsentation",
            MaterialKind.Catalogue => "Maßnahmenkatalog",
            MaterialKind.Template => "Vorlage",
            MaterialKind.Logos => "Logo-Paket",
            MaterialKind.Publication => "Publikation",
            _ => "Sonstiges",
        };
    }

    extension(MaterialAudience audience)
    {
        /// <summary>These people.</summary>
        public string Label => audience switch
        {
            MaterialAudience.Families => "Familien",
            MaterialAudience.Coordinators => "Koordinierende",
            MaterialAudience.Companies => "Betriebe und Beschäftigte",
            MaterialAudience.Municipalities => "Verwaltung und Politik",
            MaterialAudience.Professionals => "Fachkräfte",
            _ => "Engagierte",
        };
    }

    extension(Accessibility accessibility)
    {
        /// <summary>What is said of it.</summary>
        public string Label => accessibility switch
        {
            Accessibility.Full => "barrierefrei",
            Accessibility.Partly => "teilweise barrierefrei",
            Accessibility.No => "nicht barrierefrei",
            _ => "nicht geprüft",
        };
    }
}
