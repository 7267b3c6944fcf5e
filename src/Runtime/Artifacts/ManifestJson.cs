using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attn.Runtime.Artifacts;

/// <summary>The JSON of manifests, made at build time.</summary>
[JsonSerializable(typeof(ArtifactManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    private static readonly ManifestJson Written = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        NewLine = "\n",
        AllowOutOfOrderMetadataProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(ArtifactManifest manifest) => JsonSerializer.Serialize(manifest, Written.ArtifactManifest) + "\n";

    /// <exception cref="JsonException">The text is no manifest.</exception>
    public static ArtifactManifest Read(string text)
        => JsonSerializer.Deserialize(text, Written.ArtifactManifest) ?? throw new JsonException("it holds null");
}
