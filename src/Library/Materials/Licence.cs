namespace Buendnisnetz.Library;

/// <summary>What others may do with a material (LI-01). Pass it on with the name is what the house proposes.</summary>
public enum Licence
{
    /// <summary>Creative Commons, by name.</summary>
    CcBy = 0,

    /// <summary>Creative Commons, no rights reserved.</summary>
    CcZero = 1,

    /// <summary>Creative Commons, by name and under the same terms.</summary>
    CcBySa = 2,

    /// <summary>Datenlizenz Deutschland, by name.</summary>
    DlDeBy = 3,

    /// <summary>Datenlizenz Deutschland, no conditions.</summary>
    DlDeZero = 4,

    /// <summary>To be read, not to be passed on.</summary>
    AllRights = 5,
}

/// <summary>Licences in words, with where they can be read.</summary>
public static class LicenceWords
{
    extension(Licence licence)
    {
        /// <summary>Its short name.</summary>
        public string Label => licence switch
        {
            Licence.CcBy => "CC BY 4.0",
            Licence.CcZero => "CC0 1.0",
            Licence.CcBySa => "CC BY-SA 4.0",
            Licence.DlDeBy => "dl-de/by-2-0",
            Licence.DlDeZero => "dl-de/zero-2-0",
            _ => "alle Rechte vorbehalten",
        };

        /// <summary>What it allows, for people who know no licences.</summary>
        public string Meaning => licence switch
        {
            Licence.CcBy or Licence.DlDeBy => "weitergeben und verändern, mit Namensnennung",
            Licence.CcZero or Licence.DlDeZero => "weitergeben und verändern, ohne Bedingung",
            Licence.CcBySa => "weitergeben und verändern, mit Namensnennung und unter derselben Lizenz",
            _ => "lesen und ausdrucken; alles andere nach Rückfrage",
        };

        /// <summary>Where its text stands; null where it has none.</summary>
        public string? Url => licence switch
        {
            Licence.CcBy => "https://creativecommons.org/licenses/by/4.0/deed.de",
            Licence.CcZero => "https://creativecommons.org/publicdomain/zero/1.0/deed.de",
            Licence.CcBySa => "https://creativecommons.org/licenses/by-sa/4.0/deed.de",
            Licence.DlDeBy => "https://www.govdata.de/dl-de/by-2-0",
            Licence.DlDeZero => "https://www.govdata.de/dl-de/zero-2-0",
            _ => null,
        };

        /// <summary>Whether somebody has to be named.</summary>
        public bool NeedsByLine => licence is not (Licence.CcZero or Licence.DlDeZero);
    }
}
