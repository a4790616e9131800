using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

/// <summary>Where documentations and what helps the next event are.</summary>
public static class DocumentationPaths
{
    /// <summary>The word of the question that asks whether a picture shall go.</summary>
    public const string Purpose = "bild";

    /// <summary>The documentation of an event by its slug.</summary>
    public static string Of(string slug) => $"{EventPaths.Of(slug)}/dokumentation";

    extension(Event one)
    {
        /// <summary>Its documentation.</summary>
        public string DocumentationPath => Of(one.Slug);

        /// <summary>Where its team makes it.</summary>
        public string DocumentationEditPath => one.Documented("bearbeiten");

        /// <summary>A page below its documentation.</summary>
        public string Documented(string path) => $"{one.DocumentationPath}/{path}";

        /// <summary>The documentation as one file.</summary>
        public string OfflinePath => one.Documented("mitnehmen.html");

        /// <summary>The documentation as a PDF file.</summary>
        public string DocumentationPdfPath => one.Documented("mitnehmen.pdf");

        /// <summary>What is to be done for it, and by when.</summary>
        public string ChecklistPath => one.Below("aufgaben");

        /// <summary>What its team has learnt for the next time.</summary>
        public string LessonsPath => one.Below("naechstes-mal");
    }

    extension(DocumentFile file)
    {
        /// <summary>Where it is downloaded.</summary>
        public string PathIn(Event planned) => planned.Documented($"dateien/{file.Id}");
    }

    extension(Statement said)
    {
        /// <summary>Its own address.</summary>
        public string PathIn(Event planned) => $"{planned.DocumentationPath}#{said.Anchor}";
    }

    extension(GalleryPicture picture)
    {
        /// <summary>Where one asks not to show it any more.</summary>
        public string TakeDownPathIn(Event planned) => planned.Documented($"bilder/{picture.Id}/nicht-zeigen");
    }
}
